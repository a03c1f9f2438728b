import type { SiteId } from '@/src/engine/types';

/** What the sites call themselves: names, the same in every language. */
export const SITE_NAMES: Record<SiteId, string> = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
};
