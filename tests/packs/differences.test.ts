import { describe, expect, it } from 'vitest';
import { englishDifferences, sentenceOf, summaryOf } from '@/src/packs/difference-words';
import { differencesOf } from '@/src/packs/differences';
import { noticeOf, noticeText } from '@/src/packs/notice';
import { englishNotice } from '@/src/packs/notice-words';
import type { Pack, PackRule } from '@/src/packs/pack-schema';
import { parsePack } from '@/src/packs/parse-pack';
import { wholePack } from './whole-pack';

const [secret, unkind] = wholePack.rules;

function pack(parts: object = {}): Pack {
  const parsed = parsePack({ ...wholePack, ...parts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

/** What is different where only the second rule has these parts. */
function kindsOf(before: Partial<PackRule>, after: Partial<PackRule>): string[] {
  const both = [before, after].map(parts => pack({ rules: [secret, { ...unkind, ...parts }] }));
  const [one, other] = both;
  return one && other ? differencesOf(one, other).map(({ part, kind }) => `${part} ${kind}`) : [];
}

describe('what is different between two packs', () => {
  it('is nothing where only the version, the list of changes and examples are', () => {
    const examples = [{ ...secret, flags: ['[Project Marigold] again'] }, unkind];
    expect(differencesOf(pack(), pack({ version: '2.2.0', changes: [], rules: examples }))).toEqual([]);
  });

  it.each<[string, Partial<PackRule>, Partial<PackRule>, string[]]>([
    ['weighs more', {}, { severity: 'stop' }, ['rule stricter']],
    ['weighs less', { severity: 'warn' }, { severity: 'advise' }, ['rule milder']],
    ['can no longer be left out', { muted: false }, { muted: false, mandatory: true }, ['rule stricter']],
    ['is on by itself', { muted: true }, { muted: false }, ['rule stricter']],
    ['says something else', {}, { message: 'Kinder, please.' }, ['rule reworded']],
    ['knows more phrases', {}, { phrases: ['slow coach(es)', 'snail(s)'] }, ['rule stricter']],
    ['knows other phrases', {}, { phrases: ['snail(s)'] }, ['rule changed']],
    ['knows an exception', {}, { unlessSaid: ['just kidding'] }, ['rule milder']],
    ['speaks in one place only', {}, { surfaces: ['post'] }, ['rule milder']],
    ['speaks everywhere', { roles: ['personal'] }, {}, ['rule stricter']],
    [
      'knows more phrases and an exception',
      {},
      { phrases: ['slow coach(es)', 'snail(s)'], unlessSaid: ['just kidding'] },
      ['rule changed'],
    ],
    [
      'is milder in other words',
      { severity: 'warn' },
      { message: 'Kinder?' },
      ['rule milder', 'rule reworded'],
    ],
  ])('a rule that %s', (_what, before, after, kinds) => {
    expect(kindsOf(before, after)).toEqual(kinds);
  });

  it('names what was added, removed and changed', () => {
    const after = pack({
      rules: [{ ...secret, id: 'new-secret' }, unkind],
      terms: [{ words: ['Project Marigold'], until: '2027-06-30' }, { words: ['Project Daisy'] }],
      disclaimers: [],
      contacts: [wholePack.contacts[0]],
      organisation: { ...wholePack.organisation, names: ['Larkfield Club'] },
      guidance: [{ ...wholePack.guidance[0], text: 'Think twice.' }],
      translations: {},
      clauses: wholePack.clauses.map(clause => (clause.id === '1' ? { ...clause, quote: 'Ask.' } : clause)),
    });
    const said = differencesOf(pack(), after).map(({ part, kind, what }) => `${part} ${kind}: ${what}`);
    expect(said).toEqual([
      'rule added: Larkfield keeps this to itself for now.',
      'rule removed: Larkfield keeps this to itself for now.',
      'clause reworded: 1 Naming us',
      'name removed: Larkfield Lunches',
      'term changed: Project Marigold',
      'term added: Project Daisy',
      'term removed: (sale|selling) of the hall',
      'disclaimer removed: Views my own.',
      'contact removed: A trustee',
      'guidance reworded: Think twice.',
      'translation removed: pl',
    ]);
  });

  it('finds 100,000 terms the same, however they are grouped', () => {
    const words = Array.from({ length: 100_000 }, (_, at) => `Project ${at}`);
    const one = pack({ terms: [{ words }] });
    const other = { ...one, terms: words.map(word => ({ words: [word] })) };
    expect(differencesOf(one, other)).toEqual([]);
  });

  it('is said in one line, and one by one', () => {
    const differences = differencesOf(
      pack(),
      pack({
        rules: [
          { ...secret, severity: 'warn', mandatory: true },
          unkind,
          { ...unkind, id: 'unkind-too' },
          { ...unkind, id: 'unkind-again' },
        ],
        disclaimers: ['Views my own.', 'My views.'],
      }),
    );
    expect(summaryOf(differences, englishDifferences)).toBe('2 rules added, 1 milder; 1 disclaimer added');
    expect(sentenceOf(differences[0] ?? fail(), englishDifferences)).toBe(
      'Milder: Larkfield keeps this to itself for now. (must not → should not)',
    );
  });
});

describe('the change notice', () => {
  const after = pack({
    version: '2.2.0',
    changes: [
      { version: '2.2.0', date: '2026-03-01', notes: ['The garden is a secret, too.'] },
      ...wholePack.changes,
    ],
    terms: [...wholePack.terms, { words: ['Secret Garden'] }],
    rules: [
      { ...secret, message: 'Not yet.' },
      { ...unkind, severity: 'warn' },
    ],
  });

  it('tells what changed, and whom to ask', () => {
    expect(noticeText(noticeOf(pack(), after, englishNotice))).toBe(
      `Larkfield Lunch Club: the rules for social media have changed (version 2.2.0)

What has changed since version 2.1.0
- The garden is a secret, too.

In short
- 1 rule stricter, 1 reworded; 1 confidential term added.

Stricter than before
- Could this be said more kindly? This is general advice: the policy has no rule of its own about it.

Said in other words
- Not yet.

If you have a question, ask
- Kitchen lead, lead@larkfield.example
`,
    );
  });

  it('never names a confidential word', () => {
    expect(noticeText(noticeOf(pack(), after, englishNotice))).not.toMatch(/Secret Garden|Marigold/);
  });

  it('of the first version says so', () => {
    expect(noticeText(noticeOf(undefined, pack(), englishNotice))).toMatch(
      /^Larkfield Lunch Club: rules for social media \(version 2\.1\.0\)[\s\S]*These are the first rules\./,
    );
  });
});

function fail(): never {
  throw new Error('there is one');
}
