import { expect, test } from 'vitest';
import { builtInPacks } from '@/src/packs/built-in';
import { parsePack } from '@/src/packs/parse-pack';
import { wholePack } from './whole-pack';

const good = builtInPacks[0]?.pack;

function problemsOf(data: unknown): string[] {
  const parsed = parsePack(data);
  return parsed.ok ? [] : parsed.problems.map(({ where, what, hint }) => `${where}: ${what}. ${hint}`);
}

/** The whole pack, with some of its parts exchanged. */
function problemsWith(parts: object): string {
  return problemsOf({ ...wholePack, ...parts }).join('\n');
}

const [rule, other] = wholePack.rules;

test('a pack that is in order is taken as it is', () => {
  expect(problemsOf(good)).toEqual([]);
  expect(problemsOf(wholePack)).toEqual([]);
});

test('what is no pack at all is refused with words', () => {
  for (const data of [undefined, null, 1, 'pack', [], {}]) expect(problemsOf(data).length).toBeGreaterThan(0);
});

test('all problems come at once, those between its parts too, each with its place', () => {
  const problems = problemsWith({
    unheardOf: true,
    name: 7,
    rules: [rule, { ...rule, clauses: ['XYZ-99'], detector: 'mind-reader' }, { ...other, severity: 'fatal' }],
    terms: [{ phrases: ['(never closed'] }, {}],
  });
  expect(problems).toMatch(/the pack: there is no entry called "unheardOf"/);
  expect(problems).toMatch(/name: it should be a text in quotation marks, and is a number/);
  expect(problems).toMatch(/rules\.1 \(lunch-secret\): there is no clause "XYZ-99"/);
  expect(problems).toMatch(/rules\.1: "lunch-secret" is there twice/);
  expect(problems).toMatch(/rules\.1 \(lunch-secret\): there is no detector "mind-reader"/);
  expect(problems).toMatch(
    /rules\.2 \(unkind\)\.severity: it can't be "fatal". It can be "stop", "warn", "advise"/,
  );
  expect(problems).toMatch(/terms\.0.*never closed/);
  expect(problems).toMatch(/terms\.1: nothing is in it/);
});

test('a misspelt entry is told what it was meant to be', () => {
  expect(problemsWith({ Contacts: [] })).toMatch(/Did you mean "contacts"\?/);
  expect(problemsWith({ rules: [{ ...rule, sevrity: 'stop' }] })).toMatch(/Did you mean "severity"\?/);
});

test.each([
  ['a missing entry', { version: undefined }, /version: it is missing. Add it/],
  ['a version', { version: 'two' }, /version: it can't be "two". Write it as 1\.0\.0/],
  [
    'a kind of rule',
    { rules: [{ ...rule, kind: 'guess' }] },
    /kind: it can't be "guess". It can be "detector"/,
  ],
  [
    'an example of the wrong kind',
    { rules: [{ ...rule, flags: [{ text: 4 }] }] },
    /flags\.0\.text: it should be a text/,
  ],
  ['an empty list', { rules: [] }, /rules: it is empty/],
  ['a day', { expires: '31/12/2031' }, /expires: .*year-month-day/],
  ['a day that never comes', { expires: '2031-02-30' }, /expires: .*year-month-day/],
  [
    'days in the wrong order',
    { terms: [{ words: ['x'], from: '2026-02-02', until: '2026-01-01' }] },
    /ends before/,
  ],
  [
    'a time of day',
    { hours: { ...wholePack.hours, week: [{ days: ['mon'], from: '9', to: '17:00' }] } },
    /08:30/,
  ],
  ['a time zone', { hours: { ...wholePack.hours, timeZone: 'Europe/Larkfield' } }, /no time zone/],
  ['a link that runs', { contacts: [{ for: ['doubt'], who: 'Me', web: 'javascript:alert(1)' }] }, /https/],
  ['a bare mail', { contacts: [{ for: ['doubt'], who: 'Me', mail: 'me' }] }, /name@example\.org/],
  [
    'a quick hash',
    { privateTerms: { ...wholePack.privateTerms, iterations: 10 } },
    /too small. The least is 50000/,
  ],
  [
    'a translation of nothing',
    { translations: { pl: { guidance: { nothing: 'nic' } } } },
    /no "nothing" to translate/,
  ],
  ['a language', { translations: { Polish: {} } }, /"Polish" can't be a name here/],
  ['a term without a word', { terms: [{ words: ['!!'] }] }, /terms\.0\.words: there is no word/],
  ['mandatory and off', { rules: [rule, { ...other, mandatory: true }] }, /unkind.*mandatory, and off/],
  [
    'guidance that cites nothing',
    { guidance: [{ ...wholePack.guidance[0], clauses: ['9'] }] },
    /no clause "9"/,
  ],
  ['a clause that nothing answers', { notApplicable: [] }, /clauses\.4: nothing answers to "5"/],
  [
    'an optional word by mistake',
    { terms: [{ phrases: ['day centre(s)? closures'] }] },
    /whole word go.*centre\(s\)/,
  ],
])('%s that is not right is named, with a hint', (_what, parts, expected) => {
  expect(problemsWith(parts)).toMatch(expected);
});

test('more than 2,000 private terms are refused', () => {
  const [hash] = wholePack.privateTerms.hashes;
  const hashes = Array.from({ length: 2001 }, () => hash);
  expect(problemsWith({ privateTerms: { ...wholePack.privateTerms, hashes } })).toMatch(
    /too long. The most is 2000/,
  );
});

test('a pack with thousands of problems shows the first of them', () => {
  const terms = Array.from({ length: 5000 }, () => ({ phrases: ['(open'] }));
  const problems = problemsOf({ ...wholePack, terms });
  expect(problems.length).toBeLessThan(400);
  expect(problems.at(-1)).toMatch(/more problems/);
});

test('names of the language itself are names like others', () => {
  expect(problemsOf(JSON.parse('{"__proto__": {"format": 1}, "constructor": 1}')).join()).toMatch(
    /constructor/,
  );
});

test('what is long in sum is refused, though no part of it is', () => {
  const [rule] = wholePack.rules;
  const many = (count: number) => Array.from({ length: count }, (_, at) => `word ${at}`);
  const rules = (parts: object) =>
    Array.from({ length: 5 }, (_, at) => ({ ...rule, id: `rule-${at}`, ...parts }));
  const whats = [
    { rules: rules({ near: many(4500) }) },
    { rules: rules({ allows: many(4500) }) },
    { terms: Array.from({ length: 21 }, () => ({ words: ['Marigold'] })) },
  ].map(parts => problemsOf({ ...wholePack, translations: {}, ...parts })[0]);
  expect(whats).toEqual([
    expect.stringContaining('there are 22500 phrases in all'),
    expect.stringContaining('there are 22510 examples in all'),
    expect.stringContaining('"Marigold" is there more than 20 times'),
  ]);
});
