import { i18n } from '#i18n';
import type { Category } from '@/src/engine/types';

/** What the kinds of rules are called, for those who do not read policies. */
export function categoryName(category: Category): string {
  return WORDS[category]();
}

const WORDS: Record<Category, () => string> = {
  'org-reference': () => i18n.t('category_org_reference'),
  'work-association': () => i18n.t('category_work_association'),
  'missing-disclaimer': () => i18n.t('category_missing_disclaimer'),
  'service-user': () => i18n.t('category_service_user'),
  'colleague-detail': () => i18n.t('category_colleague_detail'),
  'personal-data': () => i18n.t('category_personal_data'),
  confidential: () => i18n.t('category_confidential'),
  disparagement: () => i18n.t('category_disparagement'),
  discrimination: () => i18n.t('category_discrimination'),
  bullying: () => i18n.t('category_bullying'),
  conflict: () => i18n.t('category_conflict'),
  copyright: () => i18n.t('category_copyright'),
  'media-consent': () => i18n.t('category_media_consent'),
  endorsement: () => i18n.t('category_endorsement'),
  conduct: () => i18n.t('category_conduct'),
  representation: () => i18n.t('category_representation'),
  'authorised-identity': () => i18n.t('category_authorised_identity'),
  'profile-name': () => i18n.t('category_profile_name'),
  'working-hours': () => i18n.t('category_working_hours'),
  'work-email': () => i18n.t('category_work_email'),
  'work-device': () => i18n.t('category_work_device'),
  'offensive-language': () => i18n.t('category_offensive_language'),
  misleading: () => i18n.t('category_misleading'),
  nuisance: () => i18n.t('category_nuisance'),
  'privacy-settings': () => i18n.t('category_privacy_settings'),
};
