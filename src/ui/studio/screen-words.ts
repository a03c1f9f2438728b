import { i18n } from '#i18n';
import type { Screen } from '@/src/studio/screens';

export function screenTitle(screen: Screen): string {
  return WORDS[screen].title();
}

/** What a screen is for, in one sentence. */
export function screenPurpose(screen: Screen): string {
  return WORDS[screen].purpose();
}

const WORDS: Record<Screen, { title(): string; purpose(): string }> = {
  start: { title: () => i18n.t('studio_start'), purpose: () => i18n.t('studio_start_for') },
  organisation: {
    title: () => i18n.t('studio_organisation'),
    purpose: () => i18n.t('studio_organisation_for'),
  },
  clauses: { title: () => i18n.t('studio_clauses'), purpose: () => i18n.t('studio_clauses_for') },
  rules: { title: () => i18n.t('studio_rules'), purpose: () => i18n.t('studio_rules_for') },
  'own-rules': { title: () => i18n.t('studio_own_rules'), purpose: () => i18n.t('studio_own_rules_for') },
  terms: { title: () => i18n.t('studio_terms'), purpose: () => i18n.t('studio_terms_for') },
  disclaimers: { title: () => i18n.t('studio_disclaimers'), purpose: () => i18n.t('studio_disclaimers_for') },
  hours: { title: () => i18n.t('studio_hours'), purpose: () => i18n.t('studio_hours_for') },
  contacts: { title: () => i18n.t('studio_contacts'), purpose: () => i18n.t('studio_contacts_for') },
  consents: { title: () => i18n.t('studio_consents'), purpose: () => i18n.t('studio_consents_for') },
  guidance: { title: () => i18n.t('studio_guidance'), purpose: () => i18n.t('studio_guidance_for') },
  policy: { title: () => i18n.t('studio_policy'), purpose: () => i18n.t('studio_policy_for') },
  bench: { title: () => i18n.t('studio_bench'), purpose: () => i18n.t('studio_bench_for') },
  coverage: { title: () => i18n.t('studio_coverage'), purpose: () => i18n.t('studio_coverage_for') },
  changes: { title: () => i18n.t('studio_changes'), purpose: () => i18n.t('studio_changes_for') },
  publish: { title: () => i18n.t('studio_publish'), purpose: () => i18n.t('studio_publish_for') },
};
