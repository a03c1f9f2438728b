import type { PackExample, PackRule } from '@/src/packs/pack-schema';
import type { Facts } from './facts';
import { slugOf } from './slug';

interface Examples {
  flags: PackExample[];
  allows: PackExample[];
}

/**
 * The examples of a library rule in a pack of this organisation. Rules that look for the organisation have none of their own;
 * undefined when what they look for is not known yet.
 */
export function examplesFor(
  { id, flags, allows }: PackRule,
  { names, domains }: Facts,
): Examples | undefined {
  const [name] = names;
  const [domain] = domains;
  switch (id) {
    case 'organisation-named':
      return name ? { flags: [`Ten years at [${name}] today`], allows } : undefined;
    case 'representation':
      return name ? { flags: [`[Speaking for ${name}], we are all very sorry`], allows } : undefined;
    case 'we-voice':
      return name
        ? { flags: [`[our day at ${name}] was ace, come along and join us, everyone welcome`], allows }
        : undefined;
    case 'profile-name':
      return name
        ? {
            flags: [
              { text: 'Hello world', account: `${slugOf(name).replaceAll('-', '')}_dee`, surface: 'profile' },
            ],
            allows,
          }
        : undefined;
    case 'staff-post-own-account':
      return name
        ? {
            flags: [{ text: `[We're open] until four on Saturday. ${name}`, official: false }],
            allows: allows.slice(1),
          }
        : undefined;
    case 'work-email':
      return domain
        ? {
            flags: [
              `for eBay stuff use [s.pritchard@${domain}], work won't mind`,
              { text: `Find me at [dee@${domain}]`, surface: 'profile', role: 'personal' },
            ],
            allows,
          }
        : undefined;
    default:
      return flags.length > 0 ? { flags, allows } : undefined;
  }
}
