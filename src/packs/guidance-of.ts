import { z } from 'zod';
import type { Clause } from '@/src/engine/types';

/** A clause that no draft can break: what it asks, and the organisation's own words. */
export interface Advice {
  id: string;
  text: string;
  clauses: readonly Clause[];
}

const adviceSchema = z.array(z.object({ id: z.string(), text: z.string(), clauses: z.array(z.string()) }));
const clauseSchema = z.array(z.object({ id: z.string(), heading: z.string(), quote: z.string() }));

const guidanceFiles = import.meta.glob('/rules/*/guidance.json', { import: 'default' });
const clauseFiles = import.meta.glob('/rules/*/clauses.json', { import: 'default' });

/** The guidance of a built-in pack, in its order; nothing for a pack that has none. */
export async function guidanceOf(pack: string): Promise<Advice[]> {
  const [guidance, clauses] = await Promise.all([
    guidanceFiles[`/rules/${pack}/guidance.json`]?.(),
    clauseFiles[`/rules/${pack}/clauses.json`]?.(),
  ]);
  if (guidance === undefined) return [];
  const known = new Map(clauseSchema.parse(clauses).map(clause => [clause.id, clause]));
  return adviceSchema.parse(guidance).map(advice => ({
    ...advice,
    clauses: advice.clauses.flatMap(cited => known.get(cited) ?? []),
  }));
}
