import { checkDraft } from '@/src/engine/check-draft';
import type { Rulebook } from '@/src/engine/rulebook';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import { longTexts } from '../long-texts';
import type { Row, Section } from './section';
import { measureEach, measureOnce, milliseconds, timesOf } from './timing';
import { tweets } from './tweets';

const ROUNDS = 30;

export const engine: Section = {
  name: `Engine, one check of a post (${tweets.length} posts, ${ROUNDS} times each)`,
  run: async () => {
    const rulebook = builtInRulebook('ageukcap');
    const first = measureOnce(() => check(tweets[0] ?? '', rulebook));
    const post = measureEach(tweets, ROUNDS, text => check(text, rulebook));
    const essay = measureEach(essays(), ROUNDS, text => check(text, rulebook));
    const typing = retyping(rulebook);
    const [few, many] = [100, 100_000].map(count => withTerms(count));
    const fewTerms = measureEach(tweets, ROUNDS, text => check(text, few ?? rulebook));
    const manyTerms = measureEach(tweets, ROUNDS, text => check(text, many ?? rulebook));
    return [
      {
        what: 'the first check, with everything still cold',
        is: milliseconds(first),
        beside: 'aim ≤ 300 ms',
      },
      { what: 'a post, median', is: milliseconds(post.median), beside: 'aim ≤ 0.3 ms' },
      { what: 'a post, p95', is: milliseconds(post.p95), beside: 'aim ≤ 2 ms' },
      { what: '3,000 characters, p95', is: milliseconds(essay.p95), beside: 'aim ≤ 10 ms' },
      {
        what: 'a key at the end of 3,000 characters, p95',
        is: milliseconds(typing.p95),
        beside: 'aim ≤ 3 ms',
      },
      {
        what: '100,000 terms against 100, median',
        is: `${(manyTerms.median / fewTerms.median).toFixed(2)} ×`,
        beside: 'aim ≤ 1.2 ×',
      },
      worst(rulebook),
    ];
  },
};

function check(text: string, rulebook: Rulebook): void {
  checkDraft({ text, site: 'x', surface: 'post', role: 'personal', media: [] }, rulebook);
}

function essays(): string[] {
  const all = tweets.join(' ');
  return Array.from({ length: 10 }, (_, at) => `${all} ${all}`.slice(at * 97, at * 97 + 3000));
}

function retyping(rulebook: Rulebook) {
  const [start] = essays();
  let text = start ?? '';
  const keys = [...tweets.join(' ')].slice(0, 300);
  return timesOf(
    keys.map(key => {
      text += key;
      return measureOnce(() => check(text, rulebook));
    }),
  );
}

/** Invented names of two words, so that nothing else in a post meets them. */
function withTerms(count: number): Rulebook {
  const [built] = builtInPacks;
  if (!built) throw new Error('there is no built-in pack');
  const terms = Array.from({ length: count }, (_, at) => ({
    phrases: [`${lettersOf(at)} ${lettersOf(at * 7 + 3)}`],
  }));
  return compilePack({ ...built.pack, terms });
}

function lettersOf(number: number): string {
  return `q${[...number.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}x`;
}

/** Of texts of 100,000 characters, the one that takes longest. */
function worst(rulebook: Rulebook): Row {
  const times = longTexts.map(({ piece, text }) => ({
    piece,
    time: measureOnce(() => check(text, rulebook)),
  }));
  const { piece, time } = times.reduce((one, other) => (other.time > one.time ? other : one));
  return {
    what: `100,000 characters, the slowest of ${longTexts.length} texts`,
    is: `${milliseconds(time)} (${JSON.stringify(piece)})`,
    beside: 'aim ≤ 1 s',
  };
}
