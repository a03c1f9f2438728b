import { expect, it } from 'vitest';
import type { Finding, Severity } from '@/src/engine/types';
import { markedPieces } from '@/src/ui/marked-pieces';
import { named } from './findings';

function found(severity: Severity, start: number, end: number): Finding {
  return { ...named, severity, span: { start, end } };
}

/** As `text`, or `text:severity:numbers`. */
function cut(text: string, ...findings: Finding[]): string[] {
  return markedPieces(text, findings).map(piece =>
    [piece.text, piece.severity, piece.numbers.join(' ')].filter(Boolean).join(':'),
  );
}

it('leaves a text without findings, and one with an absence, in one piece', () => {
  expect(cut('hello')).toEqual(['hello']);
  expect(cut('hello', found('warn', 0, 0))).toEqual(['hello']);
  expect(cut('')).toEqual([]);
});

it('numbers the findings as they come', () => {
  expect(cut('ab cd ef', found('stop', 6, 8), found('advise', 0, 2))).toEqual([
    'ab:advise:2',
    ' cd ',
    'ef:stop:1',
  ]);
});

it('marks what two findings share by the heavier', () => {
  expect(cut('abcdef', found('stop', 2, 4), found('warn', 0, 6))).toEqual([
    'ab:warn',
    'cd:stop:1',
    'ef:warn:2',
  ]);
  expect(cut('ab', found('stop', 0, 2), found('warn', 0, 2))).toEqual(['ab:stop:1 2']);
});

it('gives back the whole text, whatever the spans', () => {
  const pieces = markedPieces('abc', [found('warn', 1, 9), found('advise', 2, 3)]);
  expect(pieces.map(piece => piece.text).join('')).toBe('abc');
});
