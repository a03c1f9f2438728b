import type { Screen } from '@/src/studio/screens';
import { ClausesScreen } from '@/src/ui/studio/screens/ClausesScreen';
import { ConsentsScreen } from '@/src/ui/studio/screens/ConsentsScreen';
import { ContactsScreen } from '@/src/ui/studio/screens/ContactsScreen';
import { CoverageScreen } from '@/src/ui/studio/screens/CoverageScreen';
import { DisclaimersScreen } from '@/src/ui/studio/screens/DisclaimersScreen';
import { GuidanceScreen } from '@/src/ui/studio/screens/GuidanceScreen';
import { HoursScreen } from '@/src/ui/studio/screens/HoursScreen';
import { OrganisationScreen } from '@/src/ui/studio/screens/OrganisationScreen';
import { OwnRulesScreen } from '@/src/ui/studio/screens/OwnRulesScreen';
import { PolicyScreen } from '@/src/ui/studio/screens/PolicyScreen';
import { PrivateTerms } from '@/src/ui/studio/screens/PrivateTerms';
import { RulesScreen } from '@/src/ui/studio/screens/RulesScreen';
import { TermsScreen } from '@/src/ui/studio/screens/TermsScreen';
import { LiveBench } from './LiveBench';
import { LiveChanges } from './LiveChanges';
import { LivePublish } from './LivePublish';
import { LiveStart } from './LiveStart';
import type { useBench } from './use-bench';
import type { useDrafts } from './use-drafts';

export type Drafts = ReturnType<typeof useDrafts>;

interface LiveScreenProps {
  screen: Screen;
  drafts: Drafts;
  bench: ReturnType<typeof useBench>;
  /** The change notice as the manager has changed it. */
  notice: string | undefined;
  onNotice(text: string): void;
}

/** The fields of one step. */
export function LiveScreen({ screen, drafts, bench, notice, onNotice }: LiveScreenProps) {
  switch (screen) {
    case 'start':
      return <LiveStart drafts={drafts} />;
    case 'organisation':
      return <OrganisationScreen />;
    case 'clauses':
      return <ClausesScreen />;
    case 'rules':
      return <RulesScreen />;
    case 'own-rules':
      return <OwnRulesScreen />;
    case 'terms':
      return (
        <TermsScreen>
          <PrivateTerms />
        </TermsScreen>
      );
    case 'disclaimers':
      return <DisclaimersScreen />;
    case 'hours':
      return <HoursScreen />;
    case 'contacts':
      return <ContactsScreen />;
    case 'guidance':
      return <GuidanceScreen />;
    case 'policy':
      return <PolicyScreen />;
    case 'bench':
      return <LiveBench drafts={drafts} bench={bench} />;
    case 'coverage':
      return <CoverageScreen />;
    case 'consents':
      return <ConsentsScreen />;
    case 'changes':
      return <LiveChanges drafts={drafts} notice={notice} onNotice={onNotice} />;
    case 'publish':
      return <LivePublish drafts={drafts} notice={notice} />;
  }
}
