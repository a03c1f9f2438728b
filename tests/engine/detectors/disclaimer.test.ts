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
])('does not take %s for one', text => {
  expect(isThere(text)).toBe(false);
});
