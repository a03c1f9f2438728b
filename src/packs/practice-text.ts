import type { Pack } from './pack-schema';
import { unbracket } from './unbracket';

/** A sentence to try the check with: the shortest example that the pack has of what must not be said of somebody who is looked after. */
export function practiceText({ rules }: Pack): string | undefined {
  const examples = rules
    .filter(({ category, roles = ['personal'] }) => category === 'service-user' && roles.includes('personal'))
    .flatMap(({ flags }) => flags.flatMap(flag => (typeof flag === 'string' ? unbracket(flag).text : [])));
  return examples.toSorted((a, b) => a.length - b.length)[0];
}
