import { describe, expect, it, test, vi } from 'vitest';
import { KnownTerms, type Terms, whyOff } from '@/src/compose/terms';

const open: Terms = { messages: true, isOff: false };

test.each([
  ['what nobody switched off is checked', open, 'post', undefined],
  ['messages too', open, 'message', undefined],
  ['messages can be switched off', { ...open, messages: false }, 'message', 'messages-off'],
  ['and nothing else with them', { ...open, messages: false }, 'comment', undefined],
  ['a site can be', { ...open, isOff: true }, 'post', 'site-off'],
  ['a pause lasts until its end', { ...open, pausedUntil: 1001 }, 'post', 'paused'],
  ['and no longer', { ...open, pausedUntil: 1000 }, 'post', undefined],
] as const)('%s', (_says, terms, surface, why) => {
  expect(whyOff(terms, surface, 1000)).toBe(why);
});

describe('the terms known to a page', () => {
  it('are asked for once, and not known before', async () => {
    const ask = vi.fn(async () => ({ ...open, isOff: true }));
    const terms = new KnownTerms(ask);
    expect(terms.whyOff('post')).toBeUndefined();
    expect(await terms.surelyWhyOff('post')).toBe('site-off');
    expect(terms.whyOff('post')).toBe('site-off');
    await terms.surelyWhyOff('comment');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('are asked for again when they may have changed, also while an answer is under way', async () => {
    let first: (terms: Terms) => void = () => {};
    const ask = vi
      .fn<() => Promise<Terms>>()
      .mockReturnValueOnce(
        new Promise(resolve => {
          first = resolve;
        }),
      )
      .mockResolvedValue({ ...open, messages: false });
    const terms = new KnownTerms(ask);
    const why = terms.surelyWhyOff('message');
    terms.forget();
    first(open);
    expect(await why).toBe('messages-off');
    expect(terms.whyOff('message')).toBe('messages-off');
  });

  it('are asked for again where no answer came', async () => {
    const ask = vi
      .fn<() => Promise<Terms>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue(open);
    const terms = new KnownTerms(ask);
    await expect(terms.surelyWhyOff('message')).rejects.toThrow('gone');
    expect(await terms.surelyWhyOff('message')).toBeUndefined();
  });

  it('end a pause by the clock alone', async () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
    try {
      const terms = new KnownTerms(async () => ({ ...open, pausedUntil: 1_600_000 }));
      expect(await terms.surelyWhyOff('post')).toBe('paused');
      vi.setSystemTime(1_600_000);
      expect(terms.whyOff('post')).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });
});
