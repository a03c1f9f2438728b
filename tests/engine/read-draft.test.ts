import { describe, expect, test } from 'vitest';
import { readDraft } from '@/src/engine/read-draft';
import type { Draft } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';

const { lexicon } = builtInRulebook('ims');
const draft = (text: string): Draft => ({ text, site: 'x', surface: 'post', role: 'personal', media: [] });
const essay =
  'Up at six. I work at IMS 🚧 and my manager is off. “Mrs Patel” in room 12 fell… again!\nＦｕｌｌ width and ａｌｌ. I M S is spelled. #TeamIMS we go, she said. Last one';

/** Whatever was read before, a text reads as if it were the first. */
function readsAlike(before: string, text: string): void {
  const fresh = readDraft(draft(text), builtInRulebook('ims').lexicon);
  const plain = JSON.stringify([
    fresh.words,
    fresh.sentences,
    fresh.marks('organisation'),
    fresh.marks('served'),
  ]);
  readDraft(draft('nothing in common'), lexicon);
  const alone = readDraft(draft(text), lexicon);
  readDraft(draft(before), lexicon);
  const after = readDraft(draft(text), lexicon);
  const said = (reading: typeof after) =>
    JSON.stringify([
      reading.words,
      reading.sentences,
      reading.marks('organisation'),
      reading.marks('served'),
    ]);
  expect(said(after)).toBe(said(alone));
  expect(said(after)).toBe(plain);
}

describe('a text that was read a moment ago', () => {
  test('reads the same as anew, key by key', () => {
    for (let end = 1; end <= essay.length; end += 1) readsAlike(essay.slice(0, end - 1), essay.slice(0, end));
  });

  test('reads the same when something is taken out or put in anywhere', () => {
    for (let at = 0; at < essay.length; at += 3) {
      readsAlike(essay, essay.slice(0, at) + essay.slice(at + 2));
      readsAlike(essay, `${essay.slice(0, at)}. Oh ${essay.slice(at)}`);
    }
  });
});
