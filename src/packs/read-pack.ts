import { doubleNames } from './double-names';
import { type Parsed, parsePack } from './parse-pack';
import type { Problem } from './problem';

/** A pack's file is no larger, in bytes. */
const LARGEST_FILE = 2_000_000;

/** Reads the text of a pack's file: JSON in which no name stands twice in one group, and a pack in it. */
export function readPack(text: string): Parsed {
  if (new TextEncoder().encode(text).length > LARGEST_FILE)
    return refused('it is too large', 'A pack has 2 MB at most.');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused('it is not a pack: it cannot be read as JSON', 'Look for a missing comma or bracket.');
  }
  const doubles = doubleNames(text);
  if (doubles.length === 0) return parsePack(data);
  const problems: Problem[] = doubles.map(name => ({
    where: 'the pack',
    what: `"${name}" stands twice in one group`,
    hint: 'Only one of them would count: take the other out.',
  }));
  const parsed = parsePack(data);
  return { ok: false, problems: [...problems, ...(parsed.ok ? [] : parsed.problems)] };
}

function refused(what: string, hint: string): Parsed {
  return { ok: false, problems: [{ where: 'the pack', what, hint }] };
}
