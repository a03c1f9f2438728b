import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableOf } from '@/src/studio/table-of';

it.each([
  [
    'commas',
    'a,b\n1,"x, y"\n',
    [
      ['a', 'b'],
      ['1', 'x, y'],
    ],
  ],
  [
    'semicolons, as spreadsheets write them on the continent',
    'a;b\r\n1;"x, y"',
    [
      ['a', 'b'],
      ['1', 'x, y'],
    ],
  ],
  [
    'tabs',
    '\ufeffa\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'line ends and quotes within a cell',
    'a,b\n1,"He said ""no""\nand left"',
    [
      ['a', 'b'],
      ['1', 'He said "no"\nand left'],
    ],
  ],
  [
    'empty rows and empty cells',
    'a,b\n\n ,\n1,\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'a quote that is never closed',
    'a,b\n1,"open',
    [
      ['a', 'b'],
      ['1', 'open'],
    ],
  ],
])('reads a table with %s', (_, text, rows) => {
  expect(tableOf(text)).toEqual(rows);
});

it('reads whatever was written by the rules', () => {
  const written = (rows: string[][]) =>
    rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const cell = fc.string({ minLength: 1 }).filter(text => text.trim() !== '' && !/\r/.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), rows => {
      expect(tableOf(`"head","of"\n${written(rows)}`).slice(1)).toEqual(rows);
    }),
  );
});

it('ends with whatever it is given', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(tableOf(text)).toBeInstanceOf(Array);
    }),
  );
});
