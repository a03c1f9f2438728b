import type { Problem } from '@/src/packs/problem';
import { pause } from './pause';
import { type Refused, refused, tooSlow } from './refusals';

/** Milliseconds that the examples have in one go, so that nothing else has to wait long, and altogether. */
const IN_ONE_GO = 40;
const ALTOGETHER = 30_000;
/** More than that nobody reads at once. */
const MOST_PROBLEMS = 50;

/** Runs a pack's own examples with pauses; nothing where all of them are right. */
export async function examplesFail(start: () => Iterable<Problem[]>): Promise<Refused | undefined> {
  const problems: Problem[] = [];
  const started = performance.now();
  let since = started;
  for (const found of start()) {
    problems.push(...found);
    const now = performance.now();
    if (problems.length >= MOST_PROBLEMS) break;
    if (now - started > ALTOGETHER) return tooSlow;
    if (now - since < IN_ONE_GO) continue;
    await pause();
    since = performance.now();
  }
  return problems.length > 0 ? refused('faulty', problems) : undefined;
}
