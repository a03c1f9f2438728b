import { expect, it } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInPack } from '@/src/packs/built-in';
import { ownWords } from '@/src/packs/own-words';
import { rulebookOf } from '@/src/packs/rulebook-of';

const message = 'Do you want others to know this?';
const because = 'you asked to be warned about these words';

function findings(text: string, words: readonly string[]) {
  const rulebook = rulebookOf(builtInPack('ims'), { own: { words, message, because } });
  return checkDraft({ text, site: 'x', surface: 'post', role: 'personal', media: [] }, rulebook).findings;
}

it('holds what the person asked to be warned about, beside what the pack says', () => {
  expect(findings('Off to see project zebra at last', ['Project Zebra'])).toMatchObject([
    { rule: 'own:words', severity: 'warn', quote: 'project zebra', message, because, clauses: [] },
  ]);
  expect(findings('Off to see the zebras at last', ['Project Zebra'])).toEqual([]);
  expect(findings('Off to see project zebra at last', [])).toEqual([]);
});

it('takes signs as they are, and nothing as a phrase of many', () => {
  expect(findings('nothing of the sort', ['(nothing|everything)'])).toEqual([]);
});

it('keeps what means something, each once, and not without end', () => {
  const kept = ownWords.parse([
    ' Zebra ',
    'Zebra',
    7,
    '',
    '!!',
    'x'.repeat(81),
    ...Array(90)
      .fill(0)
      .map((_, at) => `w${at}`),
  ]);
  expect(kept.slice(0, 2)).toEqual(['Zebra', 'w0']);
  expect(kept).toHaveLength(50);
  expect(ownWords.parse('nonsense')).toEqual([]);
});
