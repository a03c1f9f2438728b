import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPack } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import { parsePack } from '@/src/packs/parse-pack';
import type { Problem } from '@/src/packs/problem';
import { readPack } from '@/src/packs/read-pack';
import { testPack } from '@/src/packs/test-pack';
import { hostilePacks } from '../../scripts/hostile-packs';

const HIDDEN = /\p{Bidi_Control}|(?![\t\n\r])\p{Cc}/u;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function problemsOf(data: unknown): Problem[] {
  const parsed = parsePack(data);
  return parsed.ok ? [] : parsed.problems;
}

describe('a pack made to do harm is refused, with what is wrong in plain words', () => {
  test.each(hostilePacks.filter(({ isInOrder }) => !isInOrder))('$name', ({ make }) => {
    const problems = problemsOf(make());
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(301);
    for (const { where, what, hint } of problems) {
      expect(`${where} ${what} ${hint}`.length).toBeLessThan(3000);
      expect(`${where}${what}${hint}`).not.toMatch(HIDDEN);
    }
    expect(Object.hasOwn(Object.prototype, 'a') || Object.hasOwn(Object.prototype, 'rules')).toBe(false);
  });
});

test.each(hostilePacks.filter(({ isInOrder }) => isInOrder))('large, and in order: $name', ({ make }) => {
  const parsed = parsePack(make());
  if (parsed.ok) compilePack(parsed.pack);
  expect(parsed.ok).toBe(true);
});

describe('what is wrong is named', () => {
  const rule = builtInPack('ims').rules[0];
  test.each([
    ['text turned round', /rules\.0 .*message: it has hidden characters/],
    ['a name with marks nobody sees', /name: it has hidden characters/],
    ['a script for a link', /contacts\.0\.web: it can't be "javascript:alert\(1\)"/],
    ['data for a link', /contacts\.0\.teams: it can't be "data:text/],
    ['an optional choice, thirty times', /can be said in too many ways/],
    ['two phrases that begin with the same choices', /can be said in too many ways/],
    ['nine hundred gaps', /more than 4 "\.\.\."/],
    ['a thousand brackets in one another', /more than 8 brackets/],
    ['a million terms', /terms: it is too long/],
    ['300,000 terms in small lists', /too large|terms: there are \d+ words and phrases/],
    ['nested 100,000 deep inside', /governance.*: it has entries within entries/],
    ['a name of ten million letters', /the pack: it is too large/],
    ['endless examples', /rules: they have too many examples/],
    ['an example that is to be flagged and allowed', /is to be flagged and to be allowed/],
    ['near and not near', /"the gate" is in "near" and in "notNear"/],
    ['together and unless', /"phone" is in "together" and in "unless"/],
    ['a thousand rules of one id', new RegExp(`"${rule?.id}" is there twice`)],
    ['a prototype as a tag', /words/],
  ])('%s', (name, said) => {
    const made = hostilePacks.find(each => each.name === name)?.make();
    const lines = problemsOf(made).map(({ where, what }) => `${where}: ${what}`);
    expect(lines.join('\n')).toMatch(said);
  });
});

test('markup in a message stays text', () => {
  const pack = builtInPack('ims');
  const message = '<img src=x onerror=alert(1)> [ask](javascript:alert(1))';
  const parsed = parsePack({
    ...pack,
    rules: pack.rules.map((rule, at) => (at === 0 ? { ...rule, message } : rule)),
  });
  expect(parsed.ok && compilePack(parsed.pack).rules[0]?.message).toBe(message);
});

test('of two rules that look for the same thing, one cannot allow what the other flags', () => {
  const pack = builtInPack('ims');
  const rule = pack.rules.find(({ kind, unless }) => kind === 'detector' && !unless);
  if (!rule) throw new Error('there is a rule by a detector');
  const contrary = {
    ...rule,
    id: 'contrary',
    flags: rule.flags,
    allows: ['All is well', ...rule.flags.slice(0, 1)],
  };
  const both = { ...pack, rules: [...pack.rules, { ...contrary, flags: rule.flags.slice(1) }] };
  const parsed = parsePack({ ...both, rules: both.rules.filter(({ flags }) => flags.length > 0) });
  const problems = parsed.ok ? testPack(parsed.pack) : parsed.problems;
  expect(problems.map(({ where }) => where).join()).toMatch(/contrary/);
});

describe('a file', () => {
  const text = JSON.stringify(builtInPack('ims'));

  test('is read, with or without a mark of its encoding', () => {
    expect(readPack(bytesOf(text)).ok).toBe(true);
    expect(readPack(bytesOf(`\ufeff${text}`)).ok).toBe(true);
  });

  test.each([
    ['a name that stands twice', text.replace('{', '{"id":"other",'), /"id" is said twice/],
    [
      'a name that stands twice inside',
      text.replace('"organisation":{', '"organisation":{"name":"B",'),
      /"name" is said twice/,
    ],
    ['no JSON', text.slice(0, -1), /not JSON/],
    ['another encoding', String.fromCharCode(...Buffer.from(text.slice(0, 500), 'utf16le')), /not JSON/],
    ['more than 2 MB', text + ' '.repeat(2_100_000), /too large/],
    ['more than 2 MB, in bytes', `"${'€'.repeat(700_000)}"`, /too large/],
    ['brackets without end', '['.repeat(1_900_000), /more than 40 brackets/],
  ])('%s is refused', (_, file, said) => {
    const read = readPack(bytesOf(file));
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.problems.map(({ what }) => what).join('\n')).toMatch(said);
  });
});

describe('a name in which nothing can be said', () => {
  const withNames = (parts: object) => {
    const pack = builtInPack('ims');
    return { ...pack, organisation: { ...pack.organisation, ...parts } };
  };

  test.each([
    ['name', '!!'],
    ['names', ['IMS', '…']],
    ['doubtful', ['🪿']],
    ['doubtful', [{ text: "'" }]],
    ['handles', ['@__']],
    ['domains', ['-.-']],
    ['accounts', { x: ['@!'] }],
  ])('is refused as %s: %j', (where, value) => {
    const problems = problemsOf(withNames({ [where]: value }));
    expect(problems.map(problem => problem.where).join()).toContain(`organisation.${where}`);
    expect(problems[0]?.what).toMatch(/no word in/);
  });

  test.each([
    ['name', 'B&Q'],
    ['names', ["O'Neill's", 'C4', '1st Care', 'Zoë’s', 'A + B', 'Żółw', 'x.y']],
    ['doubtful', ['&more', "St John's & Co."]],
    ['handles', ['@a_1', 'care-24']],
    ['domains', ['care-home.org.uk']],
    ['accounts', { facebook: ['Age UK'], x: ['@auk_cap'] }],
  ])('and is not where something can: %s, %j', (where, value) => {
    expect(problemsOf(withNames({ [where]: value }))).toEqual([]);
    compilePack(builtInPack('ims'));
  });
});

test('whatever stands anywhere in a pack, it is read or refused', () => {
  const pack: unknown = JSON.parse(JSON.stringify(builtInPack('ims')));
  const places = placesIn(pack);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (place, value) => {
      const parsed = parsePack(withValue(pack, place, value));
      if (parsed.ok) compilePack(parsed.pack);
      else expect(parsed.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('whatever stands in a phrase, it is read or refused', () => {
  const piece = fc.constantFrom(
    'a',
    'bc',
    ' ',
    '(',
    ')',
    '|',
    '?',
    '...',
    '<name>',
    '<number>',
    "'",
    '&',
    '#',
    'é',
    '"',
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 40 }), { minLength: 1, maxLength: 4 }), lists => {
      const terms = [{ phrases: lists.map(list => list.join('')) }];
      const parsed = parsePack({ ...builtInPack('ims'), terms });
      if (parsed.ok) compilePack(parsed.pack);
    }),
    { numRuns: 60 },
  );
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const entries = Array.isArray(value) ? [...value.entries()].slice(0, 3) : Object.entries(value);
  return [place, ...entries.flatMap(([key, inner]) => placesIn(inner, [...place, key]))];
}

function withValue(data: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((each: unknown, at) => (at === key ? withValue(each, rest, value) : each));
  if (typeof data !== 'object' || data === null) return data;
  return { ...data, [key]: withValue(Reflect.get(data, key), rest, value) };
}
