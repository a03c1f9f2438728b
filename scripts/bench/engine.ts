import nlp from 'compromise';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInRulebook } from '@/src/packs/built-in';
import type { Section } from './section';
import { tweets } from './tweets';

const ROUNDS = 30;

/** Our check of one post, and what `compromise` takes to do nothing but look for people in it. */
export const engine: Section = {
  name: `Engine, one check of a post (${tweets.length} posts, ${ROUNDS} times each)`,
  run: async () => {
    const rulebook = builtInRulebook('ageukcap');
    const first = measureOnce(() => check(tweets[0] ?? ''));
    const ours = measure(check);
    const theirs = measure(text => nlp(text).people().json());
    return [
      { what: 'the first check, with everything still cold', is: milliseconds(first) },
      {
        what: 'median',
        is: milliseconds(ours.median),
        beside: `compromise people(): ${milliseconds(theirs.median)}`,
      },
      { what: 'p95', is: milliseconds(ours.p95), beside: `compromise people(): ${milliseconds(theirs.p95)}` },
      { what: '100,000 characters', is: milliseconds(measureOnce(() => check(longText()))) },
    ];

    function check(text: string): void {
      checkDraft({ text, site: 'x', surface: 'post', role: 'personal', media: [] }, rulebook);
    }
  },
};

function measure(work: (text: string) => unknown): { median: number; p95: number } {
  for (const text of tweets) work(text);
  const times = Array.from({ length: ROUNDS }, () => tweets.map(text => measureOnce(() => work(text))))
    .flat()
    .toSorted((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

function measureOnce(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function longText(): string {
  const once = tweets.join('\n');
  return once.repeat(Math.ceil(100_000 / once.length)).slice(0, 100_000);
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 3 : 0)} ms`;
}
