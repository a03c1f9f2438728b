import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { wordsOf } from '@/src/platform/page-words';
import { languages, shownAs } from '@/src/platform/shown-as';
import { wordsIn } from '@/src/platform/words-in';
import { messages, messagesIn } from '../helpers/i18n';

// After the strings, so that what "the browser says" is what it is in every other test.
const { speak } = await import('@/src/platform/speak');

beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async address => {
    const language = /^chrome-extension:\/\/[\w-]+\/_locales\/(\w+)\/messages\.json$/.exec(
      String(address),
    )?.[1];
    return Response.json(messagesIn(`${language}.json`));
  });
});
afterEach(() => {
  speak(() => undefined);
  vi.restoreAllMocks(); // not all stubs: the browser is one, for every file of the worker
});

it('says nothing of what is as the browser has it', async () => {
  expect(await shownAs({ language: 'browser', look: 'system' }, wordsIn)).toEqual({
    words: undefined,
    look: undefined,
  });
});

it.each(languages)('has every string in %s', async language => {
  const { words } = await shownAs({ language, look: 'system' }, wordsIn);
  expect(Object.keys(words ?? {})).toEqual(Object.keys(messages));
  expect(words?.language_code?.slice(0, 2)).toBe(language);
});

it('speaks the language chosen, places and plurals filled in, and the browser’s own again', async () => {
  const { words } = await shownAs({ language: 'pl', look: 'dark' }, wordsIn);
  let chosen = words;
  speak(() => chosen);
  expect(i18n.t('close')).toBe('Zamknij');
  expect(wordsOf('popup_version', '1.0.0')).toBe('wersja 1.0.0');
  expect(i18n.t('sheet_title', 1)).toBe('Jedna rzecz do przejrzenia przed wysłaniem');
  expect(i18n.t('sheet_title', 3)).toBe('Rzeczy do przejrzenia przed wysłaniem: 3');
  expect(i18n.t('card_place', [2, 7])).toBe('2 z 7');
  chosen = undefined;
  expect(i18n.t('close')).toBe('Close');
});
