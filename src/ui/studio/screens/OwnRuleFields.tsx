import { i18n } from '#i18n';
import type { PackRule } from '@/src/packs/pack-schema';
import type { Path } from '@/src/studio/path';
import { ChoiceAt } from '../fields/ChoiceAt';
import { LinesAt } from '../fields/LinesAt';
import { TextAt } from '../fields/TextAt';
import { TicksAt } from '../fields/TicksAt';
import { options } from '../options';
import { RuleFields } from './RuleFields';

/** A rule of words: what is said, near what, and what it has to come with. */
export function OwnRuleFields({ at, rule }: { at: Path; rule: PackRule }) {
  return (
    <>
      <LinesAt
        at={[...at, 'phrases']}
        label={i18n.t('studio_own_phrases')}
        hint={i18n.t('studio_own_phrases_hint')}
        isNeeded
      />
      {rule.kind === 'requires' && (
        <TicksAt
          at={[...at, 'needs']}
          label={i18n.t('studio_own_needs')}
          options={[
            { id: 'disclaimer', name: i18n.t('studio_needs_disclaimer') },
            { id: 'credit', name: i18n.t('studio_needs_credit') },
            { id: 'consent', name: i18n.t('studio_needs_consent') },
          ]}
          isNeeded
        />
      )}
      <LinesAt at={[...at, 'near']} label={i18n.t('studio_own_near')} hint={i18n.t('studio_own_near_hint')} />
      <LinesAt at={[...at, 'notNear']} label={i18n.t('studio_own_not_near')} />
      <TextAt at={[...at, 'because']} label={i18n.t('studio_own_because')} />
      <ChoiceAt at={[...at, 'category']} label={i18n.t('studio_category')} options={options.categories()} />
      <TicksAt at={[...at, 'roles']} label={i18n.t('studio_own_roles')} options={options.roles()} />
      <TicksAt at={[...at, 'surfaces']} label={i18n.t('studio_own_surfaces')} options={options.surfaces()} />
      <RuleFields at={at} rule={rule} />
    </>
  );
}
