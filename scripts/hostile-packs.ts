import { builtInPack } from '@/src/packs/built-in';

/** A pack that somebody made to do harm, or made without care. */
export interface HostilePack {
  name: string;
  make(): unknown;
  /** Large, and in order: it is read like any other. */
  isInOrder?: true;
}

const own = () => builtInPack('ims');
const phrases = (list: readonly string[]) => ({ ...own(), terms: [{ phrases: list }] });
const message = (text: string) => ({
  ...own(),
  rules: own().rules.map((rule, at) => (at === 0 ? { ...rule, message: text } : rule)),
});
const firstRule = (change: object) => ({
  ...own(),
  rules: own().rules.map((rule, at) => (at === 0 ? { ...rule, ...change } : rule)),
});
const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at));

function nested(depth: number, inside: unknown): unknown {
  let value = inside;
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
}

export const hostilePacks: readonly HostilePack[] = [
  { name: 'nested 100,000 deep', make: () => nested(100_000, own()) },
  { name: 'nested 100,000 deep inside', make: () => ({ ...own(), governance: nested(100_000, 1) }) },
  { name: 'a name of ten million letters', make: () => ({ ...own(), name: 'a'.repeat(10_000_000) }) },
  {
    isInOrder: true,
    name: 'a message of a million blanks',
    make: () => message(`${' '.repeat(1_000_000)}x`),
  },
  {
    name: 'a million terms',
    make: () => ({ ...own(), terms: many(1_000_000, String).map(each => ({ words: [each] })) }),
  },
  {
    name: 'a million terms in one entry',
    make: () => ({ ...own(), terms: [{ words: many(1_000_000, String) }] }),
  },
  {
    name: '300,000 terms in small lists',
    make: () => ({ ...own(), terms: many(100, String).map(() => ({ words: many(3000, String) })) }),
  },
  {
    name: 'a million rules',
    make: () => ({ ...own(), rules: Array.from({ length: 1_000_000 }, () => own().rules[0]) }),
  },
  {
    name: 'a thousand rules of one id',
    make: () => ({ ...own(), rules: Array.from({ length: 1000 }, () => own().rules[0]) }),
  },
  {
    name: 'a thousand wrong rules',
    make: () => ({
      ...own(),
      rules: Array.from({ length: 1000 }, () => ({ id: 7, kind: 'x', a: 1, flags: [1, 2, 3] })),
    }),
  },
  {
    name: '60,000 wrong terms',
    make: () => ({ ...own(), terms: Array.from({ length: 60_000 }, () => ({ wrods: ['a'] })) }),
  },
  {
    name: '100,000 names of entries',
    make: () => ({
      ...own(),
      ...Object.fromEntries(many(100_000, at => `entry${at}`).map(each => [each, 1])),
    }),
  },
  {
    name: 'a prototype as an entry',
    make: (): unknown =>
      JSON.parse('{"__proto__":{"rules":[]},"constructor":{"prototype":{"a":1}},"toString":1}'),
  },
  {
    name: 'a prototype as a tag',
    make: (): unknown => ({ ...own(), words: JSON.parse('{"__proto__":["a"],"constructor":["b"]}') }),
  },
  { name: 'text turned round', make: () => message('Ask \u202etxt.exe\u202c first') },
  { name: 'a name with marks nobody sees', make: () => ({ ...own(), name: 'IMS\u200f\u0007' }) },
  {
    name: 'a script for a link',
    make: () => ({ ...own(), contacts: [{ for: ['doubt'], who: 'A', web: 'javascript:alert(1)' }] }),
  },
  {
    name: 'data for a link',
    make: () => ({ ...own(), contacts: [{ for: ['doubt'], who: 'A', teams: 'data:text/html,<b>x' }] }),
  },
  { name: 'an optional choice, thirty times', make: () => phrases([`${'(a|b)? '.repeat(30)}c`]) },
  {
    name: 'two phrases that begin with the same choices',
    make: () => phrases([`${'(a|b) '.repeat(40)}c`, `${'(a|b) '.repeat(40)}d`]),
  },
  { name: 'nine hundred gaps', make: () => phrases([`a ${'... '.repeat(900)}b`]) },
  { name: 'a thousand names', make: () => phrases([`a ${'<name> '.repeat(600)}b`]) },
  {
    name: 'a thousand brackets in one another',
    make: () => phrases([`${'('.repeat(1000)}a${')'.repeat(1000)}`]),
  },
  { name: 'brackets that never close', make: () => phrases(many(400, () => '(a|'.repeat(1300))) },
  {
    isInOrder: true,
    name: 'words of four thousand letters',
    make: () => phrases(many(400, at => `${at}${'a'.repeat(3900)}`)),
  },
  {
    isInOrder: true,
    name: 'long names',
    make: () => ({
      ...own(),
      terms: many(3000, String).map(each => ({ words: [`${each}${'a'.repeat(590)}`] })),
    }),
  },
  {
    isInOrder: true,
    name: 'five hundred names of six words',
    make: () => ({
      ...own(),
      organisation: {
        ...own().organisation,
        names: many(500, at => `n${at} oooooo and pppppp qqqqqqq rrrrrrr`),
      },
    }),
  },
  {
    name: 'endless examples',
    make: () => firstRule({ allows: many(4000, at => `nothing to see here, number ${at}`) }),
  },
  {
    name: 'an example of a million letters',
    make: () => firstRule({ allows: ['all is well '.repeat(90_000)] }),
  },
  {
    name: 'an example that is to be flagged and allowed',
    make: () => firstRule({ allows: own().rules[0]?.flags }),
  },
  { name: 'near and not near', make: () => firstRule({ near: ['the gate'], notNear: ['the gate'] }) },
  { name: 'together and unless', make: () => firstRule({ together: ['phone'], unless: ['phone'] }) },
  {
    name: 'a time zone of a million letters',
    make: () => ({
      ...own(),
      hours: { timeZone: 'a'.repeat(1_000_000), week: [{ days: ['mon'], from: '09:00', to: '17:00' }] },
    }),
  },
  { name: 'nothing', make: () => undefined },
  { name: 'a text', make: () => 'rules' },
];
