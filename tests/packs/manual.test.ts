import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePhrase } from '@/src/engine/phrase';
import { parsePack } from '@/src/packs/parse-pack';
import { testPack } from '@/src/packs/test-pack';

const manual = readFileSync('docs/packs.md', 'utf8');
const examples = [...manual.matchAll(/```json\n(.*?)```/gs)].map(([, written]) => written ?? '');

test('the examples of docs/packs.md make one pack that is in order and keeps its own examples', () => {
  expect(examples.length).toBeGreaterThan(4);
  const pack: unknown = Object.assign({}, ...examples.map(written => JSON.parse(written)));
  const parsed = parsePack(pack);
  expect(parsed.ok ? testPack(parsed.pack) : parsed.problems).toEqual([]);
});

test('the ways to write a phrase in docs/packs.md can be read', () => {
  const table = manual.slice(manual.indexOf('| you write'), manual.indexOf('`menu(s)?` is refused'));
  const written = [...table.matchAll(/^\| (`.*?`) +\|/gm)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, phrase]) => (phrase ?? '').replaceAll('\\|', '|')),
  );
  expect(written.length).toBeGreaterThan(6);
  // A kind of word alone is no phrase: something must be said beside it.
  const unread = written.filter(phrase => !parsePhrase(`menu ${phrase}`).ok);
  expect(unread).toEqual([]);
});
