import { categories } from '@/src/packs/schema/parts';
import { checkables } from './proposal';

/** What can be learned of a clause: what it is about, what gives a breach away, and that it is none. */
export const labels = [...categories, ...checkables, 'none'] as const;
