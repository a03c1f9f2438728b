import type { PackRule } from './pack-schema';
import { rule } from './schema/rules';

const files = import.meta.glob('/rules/library/*.json', { eager: true, import: 'default' });

/** The shared rules as data: each lacks what an organisation says about it. */
export const library: readonly unknown[] = Object.values(files);

/** A shared rule as it comes into a pack: what the organisation has to say about it is still open. */
export function libraryRules(): PackRule[] {
  return library.map(each => ({
    ...rule.parse({ severity: 'warn', clauses: ['-'], ...Object(each) }),
    clauses: [],
  }));
}
