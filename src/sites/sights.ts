import type { SiteId } from '@/src/engine/types';
import { facebookSight } from './facebook-sight';
import { instagramSight } from './instagram';
import { linkedinSight } from './linkedin-sight';
import type { SiteSight } from './site';
import { xSight } from './x';

export const sights: Readonly<Record<SiteId, SiteSight>> = {
  x: xSight,
  linkedin: linkedinSight,
  facebook: facebookSight,
  instagram: instagramSight,
};
