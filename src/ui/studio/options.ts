import { i18n } from '#i18n';
import { categories, days, roles, severities, surfaces } from '@/src/packs/schema/parts';
import { categoryName } from '../category-names';
import type { Option } from './fields/ChoiceAt';

/** What can be chosen in a field, in the person's language. */
export const options = {
  severities: () => named(severities, { stop: s('stop'), warn: s('warn'), advise: s('advise') }),
  categories: () => categories.map(id => ({ id, name: categoryName(id) })),
  roles: () =>
    named(roles, { personal: i18n.t('studio_role_personal'), authorised: i18n.t('studio_role_authorised') }),
  surfaces: () =>
    named(surfaces, {
      post: i18n.t('studio_surface_post'),
      comment: i18n.t('studio_surface_comment'),
      reply: i18n.t('studio_surface_reply'),
      share: i18n.t('studio_surface_share'),
      caption: i18n.t('studio_surface_caption'),
      message: i18n.t('studio_surface_message'),
      profile: i18n.t('studio_surface_profile'),
    }),
  days: () => days.map((id, at) => ({ id, name: dayName(at) })),
  checkable: () =>
    named(['text', 'context', 'advice', 'governance', 'out-of-scope'], {
      text: i18n.t('studio_checkable_text'),
      context: i18n.t('studio_checkable_context'),
      advice: i18n.t('studio_checkable_advice'),
      governance: i18n.t('studio_checkable_governance'),
      'out-of-scope': i18n.t('studio_checkable_out'),
    }),
  routes: () =>
    named(
      [
        'doubt',
        'permission',
        'press',
        'legal',
        'complaints',
        'harm',
        'harassment',
        'data-breach',
        'whistle-blowing',
        'union',
        'regulator',
      ],
      {
        doubt: i18n.t('route_doubt'),
        permission: i18n.t('route_permission'),
        press: i18n.t('route_press'),
        legal: i18n.t('route_legal'),
        complaints: i18n.t('route_complaints'),
        harm: i18n.t('route_harm'),
        harassment: i18n.t('route_harassment'),
        'data-breach': i18n.t('route_data_breach'),
        'whistle-blowing': i18n.t('route_whistle_blowing'),
        union: i18n.t('route_union'),
        regulator: i18n.t('route_regulator'),
      },
    ),
  places: () =>
    named(['card', 'sheet', 'page'], {
      card: i18n.t('studio_place_card'),
      sheet: i18n.t('studio_place_sheet'),
      page: i18n.t('studio_place_page'),
    }),
  consents: () =>
    named(['name', 'picture', 'video', 'story', 'quote'], {
      name: i18n.t('studio_consent_name'),
      picture: i18n.t('studio_consent_picture'),
      video: i18n.t('studio_consent_video'),
      story: i18n.t('studio_consent_story'),
      quote: i18n.t('studio_consent_quote'),
    }),
  nations: () =>
    named(['england', 'wales', 'scotland', 'northern-ireland'], {
      england: i18n.t('studio_nation_england'),
      wales: i18n.t('studio_nation_wales'),
      scotland: i18n.t('studio_nation_scotland'),
      'northern-ireland': i18n.t('studio_nation_ni'),
    }),
};

export function severityName(severity: (typeof severities)[number]): string {
  return s(severity);
}

function s(severity: (typeof severities)[number]): string {
  if (severity === 'stop') return i18n.t('studio_severity_stop');
  return severity === 'warn' ? i18n.t('studio_severity_warn') : i18n.t('studio_severity_advise');
}

function named<Id extends string>(ids: readonly Id[], names: Record<Id, string>): (Option & { id: Id })[] {
  return ids.map(id => ({ id, name: names[id] }));
}

/** 1 January 2024 was a Monday. */
function dayName(at: number): string {
  const words = new Intl.DateTimeFormat(i18n.t('language_code'), { weekday: 'long', timeZone: 'UTC' });
  return words.format(Date.UTC(2024, 0, 1 + at));
}
