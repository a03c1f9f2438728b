import { expect, test } from 'vitest';
import { disclaimer } from '@/src/engine/detectors/disclaimer';
import { readDraft } from '@/src/engine/read-draft';
import { builtInRulebook } from '@/src/packs/built-in';

function isThere(text: string): boolean {
  const { lexicon } = builtInRulebook('ageukcap');
  const draft = { text, site: 'x', surface: 'post', role: 'personal', media: [] } as const;
  return disclaimer.detect(readDraft(draft, lexicon)).length > 0;
}

test.each([
  'Views my own.',
  'All views are my own',
  "these are my opinions, not my employer's",
  'everything on here is me talking, not my work',
  'I speak for me and only me on here, not for work x',
  'This content reflects my own personal views and does not necessarily reflect the views of AUKCAP.',
  'own views!!!',
  'tweeting in a personal capacity',
  "Views mine, nobody else's: that was a good match",
  'my thoughts & no one else’s',
  'what I write on here is down to me, not where I work',
  "I'm just me on here, not the company",
  'Opinions on here belong to me',
  'Strictly a personal view: it rains too much',
  'I speak for nobody but me',
  'my employer has nothing to do with this post',
  'all me own opinions like, nowt to do wi work',
])('accepts %s', text => {
  expect(isThere(text)).toBe(true);
});

test.each([
  'RT ≠ endorsement',
  'retweets are not endorsements',
  'My tweets do reflect the opinions of my employer',
  'I have strong views on custard',
  'what a view from the office',
  'my own mum disagrees with my views on gravy',
  'in my opinion the second film was better',
  'speaking of work, I am late',
  'personal best at parkrun today',
  'is that you talking or the wine',
  'not one of my views sold a candle',
  'No word of a lie, he ate the lot',
  'everybody is welcome at mine on Sunday',
  'the views are nobody’s business',
  'the views from here are my cat’s favourite',
  'this pudding is mine alone',
  'personal best, personal joy',
  'I cannot speak for myself, I have lost my voice',
  'she does the talking, I do the washing up, just me and the sink',
  'it has nothing to do with work, it is about love',
  'a private page in my diary',
  'the account of my own trip',
])('does not take %s for one', text => {
  expect(isThere(text)).toBe(false);
});
