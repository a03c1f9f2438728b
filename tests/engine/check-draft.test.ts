import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import type { Draft } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';
import { packList } from '@/src/packs/pack-list';

const draft = (text: string, rest: Partial<Draft> = {}): Draft => {
  return { text, site: 'x', surface: 'post', role: 'personal', media: [], ...rest };
};

describe('the verdict', () => {
  const rulebook = builtInRulebook('ageukcap');

  test('holds what names somebody who is supported', () => {
    expect(checkDraft(draft('Mrs Edith Marlow in room 12 has dementia'), rulebook).verdict).toBe('hold');
  });

  test('is clear for ordinary life', () => {
    const check = checkDraft(draft('The geese are back on the river'), rulebook);
    expect(check).toMatchObject({ verdict: 'clear', findings: [], unchecked: [] });
  });

  test('is unsure when a detector fails, names it, and still gives what the others found', () => {
    const broken = {
      id: 'broken',
      finds: 'nothing at all',
      detect: () => {
        throw new TypeError('with words of the draft in it');
      },
    };
    const withBroken = { ...rulebook, detectors: [...rulebook.detectors, broken] };
    const check = checkDraft(draft('The geese are back'), withBroken);
    expect(check.verdict).toBe('unsure');
    expect(JSON.stringify(check.unchecked)).toContain('nothing at all');
    expect(JSON.stringify(check.unchecked)).not.toContain('words of the draft');
    expect(checkDraft(draft('Mrs Edith Marlow in room 12 has dementia'), withBroken).verdict).toBe('hold');
  });

  test('names a picture among what was not read, and does not change for it', () => {
    const check = checkDraft(draft('The geese are back', { media: [{ kind: 'image' }] }), rulebook);
    expect(check.verdict).toBe('clear');
    expect(check.unchecked).toHaveLength(1);
  });
});

describe('a missing disclaimer', () => {
  const text = 'Six years working for AUKCAP this week';
  const asked = (rest: Partial<Draft>, said = text) =>
    checkDraft(draft(said, rest), builtInRulebook('ageukcap')).findings.some(
      ({ category }) => category === 'missing-disclaimer',
    );

  test('is asked for once, by a finding about an absence', () => {
    expect(asked({})).toBe(true);
  });

  test('is not asked for when the post or the profile has one, or the post is the organisation’s', () => {
    expect(asked({}, `${text}. Views my own.`)).toBe(false);
    expect(asked({ profileHasDisclaimer: true })).toBe(false);
    expect(asked({ role: 'authorised' })).toBe(false);
  });

  test('is offered in a wording that fits into the site’s limit', () => {
    const long = `${text}. ${'It has been quite a week and I would not have missed it. '.repeat(3)}`;
    for (const said of [text, long]) {
      const check = checkDraft(draft(said), builtInRulebook('ageukcap'));
      const [fix] = check.findings.flatMap(({ fixes }) => fixes);
      expect((said + fix?.text).length).toBeLessThanOrEqual(280);
    }
  });
});

describe.each(packList.map(({ id }) => id))('whatever is written, with %s', id => {
  test('every span holds its quote, and nothing throws', () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const parts = [
      'AUKCAP',
      'Mrs ',
      'room 12',
      '999 366 7129',
      '🪿',
      '\n',
      '’s',
      ' my ',
      'Ａge UK',
      '\u200b',
      '#',
      '@',
      '…',
      'ims',
      ' ',
    ];
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: random(30) }, () => parts[random(parts.length)]).join('');
      for (const { span, quote } of checkDraft(draft(text), builtInRulebook(id)).findings) {
        expect(text.slice(span.start, span.end)).toBe(quote);
      }
    }
  });
});
