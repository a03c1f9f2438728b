import { describe, expect, test } from 'vitest';
import { Lexicon } from '@/src/engine/lexicon';
import { plainWords } from '@/src/engine/offence/plain-words';
import { readDraft } from '@/src/engine/read-draft';

const read = (text: string) =>
  plainWords(readDraft({ text, site: 'x', surface: 'post', role: 'personal', media: [] }, new Lexicon()), {
    start: 0,
    end: text.length,
  });

describe('words out of their disguise', () => {
  test.each([
    ['you fuuuuck', ['you', 'fuck']],
    ['sh*t and f**k', ['shit', 'and', 'fuck']],
    ['w0m3n', ['women']],
    ['m u s l i m s here', ['muslims', 'here']],
    ['femalevermin', ['female', 'vermin']],
    ['repulsvie muslms', ['repulsive', 'muslims']],
    ['a 🐒 and 🤮', ['a', 'monkey', 'and', 'disgusting']],
  ])('%s', (text, words) => {
    expect(read(text).map(word => word.text)).toEqual(words);
  });

  test.each([
    '24 of us on the 07:30 at 4pm, see you 2nite b4 10',
    'winking, shifty, wanging, Prickwillow and Scunthorpe',
    'covid19 mp3 h2o',
  ])('leaves alone: %s', text => {
    for (const { text: word, start, end } of read(text))
      expect(word).toBe(text.slice(start, end).toLowerCase());
  });

  test('places are those of the text as typed', () => {
    const text = 'oh 👩🏾 you ｆuｃk w o m e n!';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'oh',
      '👩🏾',
      'you',
      'ｆuｃk',
      'w o m e n',
    ]);
  });
});
