import { i18n } from '#i18n';
import type { DifferenceWords } from '@/src/packs/difference-words';
import type { Part } from '@/src/packs/differences';

/** How differences are said in the person's language. */
export function differenceWords(): DifferenceWords {
  return {
    count: (part, count) => COUNTS[part](count),
    kinds: {
      added: i18n.t('studio_diff_added'),
      removed: i18n.t('studio_diff_removed'),
      stricter: i18n.t('studio_diff_stricter'),
      milder: i18n.t('studio_diff_milder'),
      reworded: i18n.t('studio_diff_reworded'),
      changed: i18n.t('studio_diff_changed'),
    },
    severities: {
      stop: i18n.t('studio_severity_stop'),
      warn: i18n.t('studio_severity_warn'),
      advise: i18n.t('studio_severity_advise'),
    },
    none: i18n.t('studio_diff_none'),
  };
}

const COUNTS: Record<Part, (count: number) => string> = {
  rule: count => i18n.t('studio_part_rule', count),
  clause: count => i18n.t('studio_part_clause', count),
  name: count => i18n.t('studio_part_name', count),
  account: count => i18n.t('studio_part_account', count),
  word: count => i18n.t('studio_part_word', count),
  term: count => i18n.t('studio_part_term', count),
  'private-term': count => i18n.t('studio_part_private', count),
  disclaimer: count => i18n.t('studio_part_disclaimer', count),
  contact: count => i18n.t('studio_part_contact', count),
  consent: count => i18n.t('studio_part_consent', count),
  guidance: count => i18n.t('studio_part_guidance', count),
  hours: count => i18n.t('studio_part_hours', count),
  translation: count => i18n.t('studio_part_translation', count),
  organisation: count => i18n.t('studio_part_organisation', count),
  about: count => i18n.t('studio_part_about', count),
};
