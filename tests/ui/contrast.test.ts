import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, over, parseColour } from '../helpers/contrast';

const tokens = ['core-tokens', 'tokens'].map(name => readFileSync(`src/ui/${name}.css`, 'utf8')).join('\n');

type Theme = 'light' | 'dark';

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

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  it.each(TEXT_ON)('%s can be read on %s', (ink, ground) => {
    expect(contrast(token(theme, ink), token(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['stop', 'warn', 'advise'])(
    'the post can be read where it is marked %s, and the line seen',
    weight => {
      for (const ground of ['paper', 'paper-deep']) {
        const marked = over(token(theme, `mark-${weight}`), token(theme, ground));
        expect(contrast(token(theme, 'ink'), marked)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(token(theme, weight), marked)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it.each(['edge', 'brand'])('%s is seen around a button', edge => {
    expect(contrast(token(theme, edge), token(theme, 'paper'))).toBeGreaterThanOrEqual(3);
  });
});

/** `light-dark(…, …)`; a colour may hold commas of its own in brackets. */
function token(theme: Theme, name: string): Colour {
  const [, light, dark] =
    new RegExp(`--${name}:\\s*light-dark\\(((?:[^,()]|\\([^)]*\\))+),\\s*((?:[^,()]|\\([^)]*\\))+)\\);`).exec(
      tokens,
    ) ?? [];
  const value = theme === 'light' ? light : dark;
  if (!value) throw new Error(`There is no token --${name}.`);
  return parseColour(value);
}
