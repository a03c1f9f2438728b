import { i18n } from '#i18n';
import type { PackRule } from '@/src/packs/pack-schema';
import type { Path } from '@/src/studio/path';
import { ChoiceAt } from '../fields/ChoiceAt';
import { ClausesAt } from '../fields/ClausesAt';
import { LinesAt } from '../fields/LinesAt';
import { TextAt } from '../fields/TextAt';
import { TickAt } from '../fields/TickAt';
import { options } from '../options';
import { RuleExamples } from './RuleExamples';
import { RuleTranslations } from './RuleTranslations';

/** What an organisation says about a rule. */
export function RuleFields({ at, rule }: { at: Path; rule: PackRule }) {
  return (
    <>
      <ChoiceAt at={[...at, 'severity']} label={i18n.t('studio_severity')} options={options.severities()} />
      <TextAt
        at={[...at, 'message']}
        label={i18n.t('studio_rule_message')}
        hint={i18n.t('studio_rule_message_hint', ['{organisation}'])}
        rows={2}
        isNeeded
      />
      <RuleTranslations rule={rule.id} />
      <ClausesAt at={[...at, 'clauses']} isNeeded />
      <TextAt
        at={[...at, 'permission']}
        label={i18n.t('studio_rule_permission')}
        hint={i18n.t('studio_rule_permission_hint')}
      />
      <TickAt at={[...at, 'mandatory']} label={i18n.t('studio_rule_mandatory')} />
      <TickAt at={[...at, 'muted']} label={i18n.t('studio_rule_muted')} />
      <LinesAt
        at={[...at, 'unlessSaid']}
        label={i18n.t('studio_rule_allowed')}
        hint={i18n.t('studio_rule_allowed_hint')}
      />
      <RuleExamples at={at} rule={rule} />
    </>
  );
}
