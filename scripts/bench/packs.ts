import { builtInPack } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import { type Parsed, parsePack } from '@/src/packs/parse-pack';
import { readPack } from '@/src/packs/read-pack';
import { type HostilePack, hostilePacks } from '../hostile-packs';
import type { Row, Section } from './section';
import { measureOnce, milliseconds } from './timing';

const TERMS = 100_000;

export const packs: Section = {
  name: `Packs: one of ${TERMS.toLocaleString('en-GB')} terms, and hostile ones`,
  run: async () => {
    const file = new TextEncoder().encode(JSON.stringify(largePack()));
    let parsed: Parsed | undefined;
    const parse = measureOnce(() => {
      parsed = readPack(file);
    });
    if (!parsed?.ok) throw new Error('the large pack is in order');
    const { pack } = parsed;
    const compile = measureOnce(() => compilePack(pack));
    return [
      { what: 'its file', is: `${(file.length / 1e6).toFixed(2)} MB`, beside: 'aim ≤ 2 MB' },
      { what: 'read and parse', is: milliseconds(parse) },
      { what: 'compile', is: milliseconds(compile) },
      { what: 'both', is: milliseconds(parse + compile), beside: 'aim ≤ 2 s' },
      slowest(),
    ];
  },
};

/** What a list of clients or suppliers looks like: names of two words, a thousand to an entry. */
function largePack(): unknown {
  const words = Array.from(
    { length: TERMS },
    (_, at) => `${lettersOf(at * 31 + 7)}ham ${lettersOf(at * 77 + 3)}`,
  );
  const terms = Array.from({ length: TERMS / 1000 }, (_, at) => ({
    words: words.slice(at * 1000, at * 1000 + 1000),
  }));
  return { ...builtInPack('ims'), terms };
}

function lettersOf(number: number): string {
  return [...number.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}

function slowest(): Row {
  const times = hostilePacks.map(pack => ({ pack, time: measureOnce(() => tryPack(pack)) }));
  const { pack, time } = times.reduce((one, other) => (other.time > one.time ? other : one));
  return {
    what: `a hostile pack, the slowest of ${hostilePacks.length}`,
    is: `${milliseconds(time)} (${pack.name})`,
    beside: 'aim ≤ 1 s',
  };
}

function tryPack({ make }: HostilePack): void {
  const parsed = parsePack(make());
  if (parsed.ok) compilePack(parsed.pack);
}
