import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, over, parseColour } from '../helpers/contrast';

const [light = '', dark = ''] = readFileSync('src/ui/tokens.css', 'utf8').split('@media');

/** What is written on what, by the names of tokens. */
const TEXT_ON: [string, string][] = [
  ...['ink', 'ink-soft', 'brand', 'stop', 'warn', 'advise'].map((ink): [string, string] => [ink, 'paper']),
  ...['ink', 'ink-soft'].flatMap((ink): [string, string][] => [
    [ink, 'paper-deep'],
    [ink, 'ground'],
    [ink, 'brand-wash'],
  ]),
  ['brand-ink', 'brand'],
  ['brand-ink', 'brand-deep'],
  ['brand', 'brand-wash'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_theme, css) => {
  it.each(TEXT_ON)('%s can be read on %s', (ink, ground) => {
    expect(contrast(token(css, ink), token(css, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['stop', 'warn', 'advise'])(
    'the post can be read where it is marked %s, and the line seen',
    weight => {
      for (const ground of ['paper', 'paper-deep']) {
        const marked = over(token(css, `mark-${weight}`), token(css, ground));
        expect(contrast(token(css, 'ink'), marked)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(token(css, weight), marked)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it.each(['edge', 'brand'])('%s is seen around a button', edge => {
    expect(contrast(token(css, edge), token(css, 'paper'))).toBeGreaterThanOrEqual(3);
  });
});

function token(css: string, name: string): Colour {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
  if (!value) throw new Error(`There is no token --${name}.`);
  return parseColour(value);
}
