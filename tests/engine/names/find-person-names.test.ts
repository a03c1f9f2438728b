import { describe, expect, it } from 'vitest';
import { findPersonNames } from '@/src/engine/names/find-person-names';

/** Brackets mark the names; everything else must be left alone. Sentences made up for this. */
const SENTENCES = [
  'Sat with [Margaret] for an hour and we did the crossword',
  'Lovely to have [Agnieszka] and [Tomos] back on the team',
  'Coffee with [Mr Okafor] before his appointment',
  '[Dr Patel] explained the whole thing twice',
  'a visit from [Siobhán O’Brien] cheered everybody up',
  'my colleague [Gurpreet] organised the raffle',
  '[Rajinder Kaur] is our new chair',
  'met up with [sharon] after work',
  'A bunch of flowers for [Doris] 🌷',
  'Nothing but rain all week and the heating is broken',
  'Training all day, then straight home to bed',
  'Parked outside Harper Street hospital for two hours',
  'I will be at the bank on Monday',
  'Hope everyone has a lovely Easter',
  'Thanks @margaret_w for the lift',
  'Happy New Year from all of us!',
  'The garden is full of roses and daisies',
  'Looking for volunteers in Norwich and Peterborough this summer',
  'May I ask who can mark the exam papers?',
  'https://example.org/people/margaret is the page',
];

describe('findPersonNames', () => {
  it.each(SENTENCES)('%s', marked => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const names = findPersonNames(text).map(({ start, end }) => text.slice(start, end));
    expect(names).toEqual([...marked.matchAll(/\[([^\]]*)\]/g)].map(([, name]) => name));
  });

  it('says how likely each name is', () => {
    for (const { score } of findPersonNames('Sat with Margaret and Tomos')) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it.each(['', ' ', '\n', '@', '#', '…', '\ud83d', "''''", 'a', '@@@ ###'])('reads %j', text => {
    expect(findPersonNames(text)).toEqual([]);
  });

  it('keeps its spans inside a text of any kind', () => {
    const text = 'Tomos ٣ Łukasz 李 \ud83d O’Neill’s\u200b x_x #Tomos '.repeat(200);
    for (const { start, end } of findPersonNames(text)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
