import { readDraft } from '@/src/engine/read-draft';
import type { Draft } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';
import { MOST_CANDIDATES } from '@/src/secrets/candidates';
import { PrivateTerms } from '@/src/secrets/private-terms';
import { ITERATIONS, newSalt, slowHash } from '@/src/secrets/slow-hash';
import type { Section } from './section';
import { milliseconds } from './timing';

const HASHES = 2000;
/** As in a list of the commonest names in the country. */
const COMMON_NAMES = 10_000;

export const secrets: Section = {
  name: `Private terms (${HASHES} hashes, ${ITERATIONS.toLocaleString('en-GB')} iterations)`,
  run: async () => {
    const hashing = { salt: newSalt(), iterations: ITERATIONS };
    const one = await timeOf(() => slowHash('marlow', hashing));
    const hashes = Array.from({ length: HASHES }, (_, at) => ({ hash: btoa(`not a hash ${at}`), words: 1 }));
    const terms = new PrivateTerms({ algorithm: 'pbkdf2-sha-256', ...hashing, hashes });
    const reading = readDraft(draft(), builtInRulebook('ageukcap').lexicon);
    const { signal } = new AbortController();
    const first = await timeOf(() => terms.match(reading, signal));
    const again = await timeOf(() => terms.match(reading, signal));
    return [
      { what: 'one hash', is: milliseconds(one) },
      {
        what: `a draft of ${MOST_CANDIDATES} names, all new`,
        is: milliseconds(first),
        beside: 'aim ≤ 1,200 ms',
      },
      { what: 'the same draft again', is: milliseconds(again), beside: 'aim ≤ 1 ms' },
      {
        what: `guessing among ${COMMON_NAMES.toLocaleString('en-GB')} names on this machine`,
        is: `${((one * COMMON_NAMES) / 60_000).toFixed(1)} minutes`,
      },
    ];
  },
};

function draft(): Draft {
  const names = Array.from(
    { length: MOST_CANDIDATES },
    (_, at) => `Zo${String.fromCharCode(97 + (at % 26))}r${at}`,
  );
  return { text: `hello ${names.join(', ')}`, site: 'x', surface: 'post', role: 'personal', media: [] };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
