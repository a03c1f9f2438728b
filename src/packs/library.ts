import { z } from 'zod';
import type { PackRule } from './pack-schema';
import { example, rule } from './schema/rules';

const files = import.meta.glob('/rules/library/*.json', { eager: true, import: 'default' });

/** The shared rules as data: each lacks what an organisation says about it. */
export const library: readonly unknown[] = Object.values(files);

const examples = z.looseObject({ flags: z.array(example), allows: z.array(example) });

/** The shared rules as they come into a pack: clauses, and at times examples, are still to be given. */
export function libraryRules(): PackRule[] {
  return library.map(each => {
    const { flags, allows } = examples.parse(each);
    const filled = { ...Object(each), clauses: ['-'], flags: ['-'], allows: ['-'] };
    return { ...rule.parse({ severity: 'warn', ...filled }), clauses: [], flags, allows };
  });
}
