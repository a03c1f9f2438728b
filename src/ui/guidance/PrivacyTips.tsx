import { i18n } from '#i18n';
import type { SiteId } from '@/src/engine/types';
import { SITE_NAMES } from '../site-names';

/** Where each site keeps its settings about who can see what. */
const TIPS: readonly { site: SiteId; settings: string; tips: () => string[] }[] = [
  {
    site: 'facebook',
    settings: 'https://www.facebook.com/privacy/checkup/',
    tips: () => [i18n.t('tip_facebook_posts'), i18n.t('tip_facebook_past'), i18n.t('tip_facebook_tags')],
  },
  {
    site: 'instagram',
    settings: 'https://www.instagram.com/accounts/privacy_and_security/',
    tips: () => [
      i18n.t('tip_instagram_private'),
      i18n.t('tip_instagram_stories'),
      i18n.t('tip_instagram_tags'),
    ],
  },
  {
    site: 'linkedin',
    settings: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
    tips: () => [
      i18n.t('tip_linkedin_posts'),
      i18n.t('tip_linkedin_profile'),
      i18n.t('tip_linkedin_activity'),
    ],
  },
  {
    site: 'x',
    settings: 'https://x.com/settings/privacy_and_safety',
    tips: () => [i18n.t('tip_x_protect'), i18n.t('tip_x_replies'), i18n.t('tip_x_found')],
  },
];

/** How to choose who sees what one writes, site by site. */
export function PrivacyTips() {
  return (
    <ul className="plain cards">
      {TIPS.map(({ site, settings, tips }) => (
        <li key={site} className="box">
          <h3>{SITE_NAMES[site]}</h3>
          <ul>
            {tips().map(tip => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
          <p>
            <a href={settings} target="_blank" rel="noreferrer">
              {i18n.t('tip_open', [SITE_NAMES[site]])}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
