import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '@/src/packs/read-json';

const utf8 = (text: string) => new TextEncoder().encode(text);
const whatsOf = (bytes: Uint8Array, most?: number) => {
  const read = readJson(bytes, most);
  return read.ok ? [] : read.problems.map(({ where, what }) => `${where}: ${what}`);
};

describe('reading JSON from outside', () => {
  it('gives what JSON.parse gives, for whatever JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), text => {
        const read = readJson(utf8(text));
        if (read.ok) expect(read.data).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes a mark at the beginning that some editors write', () => {
    expect(readJson(utf8('\uFEFF{"a":1}'))).toEqual({ ok: true, data: { a: 1 } });
  });

  it.each([
    ['a name said twice', '{"a":1,"b":{"c":[0,{"d":1,"d":2}]}}', 'b.c.1: "d" is said twice here'],
    [
      'the same name spelt another way',
      String.raw`{"id":1,"\u0069d":2}`,
      'the file: "id" is said twice here',
    ],
    [
      'a name that is more than a name',
      '{"a":{"__proto__":{"x":1}}}',
      'a: there can\'t be an entry called "__proto__"',
    ],
    ['half a file', '{"a":[1,2', 'the file: it is not JSON, or not all of it'],
    ['an open string', `{"a":"${String.raw`\"`.repeat(10)}`, 'the file: it is not JSON, or not all of it'],
    ['deep nesting', '{"a":'.repeat(100), 'a.a.a.a.a: there are more than 40 brackets inside one another'],
  ])('refuses %s', (_what, text, problem) => {
    expect(whatsOf(utf8(text))).toEqual([problem]);
  });

  it('takes one name in two places, and brackets and quotation marks in strings', () => {
    const text = JSON.stringify([{ a: '{"a":1,"a":2}' }, { a: '[[[["\\' }, { b: { a: 'a' }, a: 'b' }]);
    expect(readJson(utf8(text))).toEqual({ ok: true, data: JSON.parse(text) });
  });

  it('refuses other encodings than UTF-8', () => {
    const what = "the file: its letters can't be read: it is not written in UTF-8";
    expect(whatsOf(new Uint8Array(Buffer.from('\uFEFF{"a":1}', 'utf16le')))).toEqual([what]);
    expect(whatsOf(new Uint8Array(Buffer.from('{"a":"Café"}', 'latin1')))).toEqual([what]);
  });

  it('refuses what is too large', () => {
    expect(whatsOf(utf8('[1,2,3]'), 5)[0]).toMatch(/too large/);
  });

  it.each([
    ['brackets', '['.repeat(2_000_000)],
    ['quotation marks', '"'.repeat(2_000_001)],
    ['escaped quotation marks', `{"a":"${String.raw`\"`.repeat(1_000_000)}`],
    ['backslashes', `"${'\\'.repeat(2_000_001)}`],
    ['names', `{${'"a":1,'.repeat(300_000)}"b":1}`],
    ['one long name', `{"${'a'.repeat(2_000_000)}":1}`],
  ])('never hangs: two million %s', (_what, text) => {
    const started = performance.now();
    readJson(utf8(text));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
