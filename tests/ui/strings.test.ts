import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages, messagesIn } from '../helpers/i18n';

const sources = ['src', 'entrypoints', 'wxt.config.ts']
  .flatMap(filesIn)
  .map(file => readFileSync(file, 'utf8'));

/** A key made of parts is written out here; every other one stands whole in a source. */
const COMPOSED = ['options_role_personal', 'options_role_authorised'];

it('uses every string', () => {
  const isUsed = (key: string) =>
    sources.some(source => new RegExp(`\\b${key}\\b|__MSG_${key}__`).test(source));
  const unused = Object.keys(messages).filter(key => !COMPOSED.includes(key) && !isUsed(key));
  expect(unused).toEqual([]);
});

it('has a string for every key', () => {
  const keys = sources.flatMap(source => [...source.matchAll(/(?:i18n\.t|wordsOf)\(\s*'(\w+)'/g)]);
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.map(([, key]) => key).filter(key => key && !(key in messages))).toEqual([]);
});

describe.each(readdirSync('assets/locales'))('the strings of %s', file => {
  const own = messagesIn(file);

  it('are those of English, no more and no less, in the same order', () => {
    expect(Object.keys(own)).toEqual(Object.keys(messages));
  });

  it('say something, and leave the same places to be filled', () => {
    const places = (key: string, all: typeof messages) =>
      (all[key]?.message ?? '').split(' | ').map(form => [...new Set(form.match(/\$\d/g))].toSorted());
    for (const key of Object.keys(messages)) {
      expect([key, own[key]?.message.trim()]).not.toEqual([key, '']);
      expect([key, places(key, own)]).toEqual([key, places(key, messages)]);
    }
  });

  it('describe the extension in no more letters than the stores take', () => {
    expect(own.extension_description?.message.length).toBeLessThanOrEqual(132);
    expect(own.extension_name?.message.length).toBeLessThanOrEqual(45);
  });
});

function filesIn(place: string): string[] {
  if (path.extname(place)) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => path.join(place, file));
}
