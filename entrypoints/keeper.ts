import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startKeeper } from '@/src/compose/start-keeper';
import { Status } from '@/src/in-page/status';
import {
  askForCheck,
  askForScript,
  askForTerms,
  onReportAsked,
  onRulesChanged,
  tellBio,
  tellDecided,
  tellState,
} from '@/src/platform/background-link';
import { wordsOf } from '@/src/platform/page-words';
import { speak } from '@/src/platform/speak';
import { offWords, stateWords } from '@/src/platform/state-words';
import { sights } from '@/src/sites/sights';

export default defineUnlistedScript(() => {
  const guard = globalThis.secondLookGuard;
  if (!guard || guard.keeper) return;
  speak(() => globalThis.secondLookShownAs?.words);
  guard.receiveKeeper(
    startKeeper({
      guard,
      sight: sights[guard.site.id],
      askForCheck,
      askForTerms: () => askForTerms(guard.site.id),
      askForUi: () => askForScript('ui'),
      onRulesChanged,
      onReportAsked,
      tellState,
      tellDecided: (rules, outcome) => tellDecided({ site: guard.site.id, rules: [...rules], ...outcome }),
      tellBio: (account, bio) => tellBio(guard.site.id, account, bio),
      status: new Status({
        state: stateWords,
        as: ({ role, packName }) =>
          packName && wordsOf(role === 'authorised' ? 'status_as_organisation' : 'status_as_self', packName),
      }),
      words: {
        noAnswer: () => wordsOf('line_not_checked_no_answer'),
        unsure: what => wordsOf('line_not_checked_unsure', what),
        off: reason => wordsOf('line_not_checked_off', offWords(reason)),
        pressAgain: () => wordsOf('line_press_again'),
        fixed: () => wordsOf('line_fixed'),
        fixFailed: text => wordsOf('line_fix_failed', text),
      },
    }),
  );
});
