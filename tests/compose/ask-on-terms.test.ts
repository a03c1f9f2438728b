import { expect, it, vi } from 'vitest';
import { askOnTerms } from '@/src/compose/ask-on-terms';
import type { PageDraft } from '@/src/compose/compose-box';
import type { Answer } from '@/src/compose/doors';
import { KnownTerms, type Terms } from '@/src/compose/terms';

const checked: Answer = {
  check: { text: 'Hello', verdict: 'clear', findings: [], unchecked: [] },
  role: 'personal',
  why: 'general',
  packName: 'Larkfield Lunch Club',
};

function open(terms: () => Promise<Terms>) {
  const background = vi.fn(async () => checked);
  return { background, ask: askOnTerms(new KnownTerms(terms), background) };
}

function draft(surface: PageDraft['surface']): PageDraft {
  return { text: 'Hello', site: 'facebook', surface, media: [] };
}

it('keeps a message in the page when messages are switched off, and asks about a post', async () => {
  const { ask, background } = open(async () => ({ messages: false, isOff: false }));
  expect(await ask(draft('message'))).toMatchObject({ off: 'messages-off', check: { verdict: 'unsure' } });
  expect(background).not.toHaveBeenCalled();
  expect(await ask(draft('post'))).toBe(checked);
});

it('keeps everything in the page on a site that is switched off', async () => {
  const { ask, background } = open(async () => ({ messages: true, isOff: true }));
  expect(await ask(draft('post'))).toMatchObject({ off: 'site-off' });
  expect(background).not.toHaveBeenCalled();
});

it('keeps it there too while nobody says on what terms', async () => {
  const { ask, background } = open(() => Promise.reject(new Error('the background did not answer')));
  await expect(ask(draft('message'))).rejects.toThrow('did not answer');
  expect(background).not.toHaveBeenCalled();
});
