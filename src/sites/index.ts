import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { Site } from './site';
import { x } from './x';

const sites: readonly Site[] = [x, linkedin, facebook, instagram];

export function siteOf(host: string): Site | undefined {
  return sites.find(site => site.hosts.test(host));
}
