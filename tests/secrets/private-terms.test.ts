import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import type { Check, Draft } from '@/src/engine/types';
import type { Pack } from '@/src/packs/pack-schema';
import { askSecrets, secretsOf } from '@/src/secrets/ask-secrets';
import { PrivateTerms } from '@/src/secrets/private-terms';
import { draftOf, packWith, rulebook } from './pack-with-secrets';

const late = { what: 'the private list', why: 'it took too long' };
const pack = await packWith({
  terms: {
    'Project Marigold': { label: 'The new kitchen' },
    Quillfeather: {},
    'Doris Ann Marlow': {},
    Brindlecombe: { from: '2026-01-01', until: '2026-02-28' },
    Oxlipton: { from: '2026-03-10', until: '2026-03-10' },
  },
});

async function check(draft: Draft, signal = new AbortController().signal, of: Pack = pack): Promise<Check> {
  const secrets = secretsOf(of);
  if (!secrets) throw new Error('the pack has secrets');
  return checkDraft(draft, rulebook, undefined, await askSecrets(draft, rulebook, secrets, signal, late));
}

async function quotesIn(text: string): Promise<string[]> {
  const { findings } = await check(draftOf(text));
  return findings.filter(({ rule }) => rule === 'confidential-term').map(({ quote }) => quote);
}

describe('a private term', () => {
  test.each([
    ['Off to see Project Marigold today', ['Project Marigold']],
    ['PROJECT MARIGOLD is on and I am so glad that it is, at long last', ['PROJECT MARIGOLD']],
    ['We all love Quillfeather’s garden. Quillfeather!', ['Quillfeather', 'Quillfeather']],
    ['Tea with Doris Ann Marlow and the others', ['Doris Ann Marlow']],
    ['gave quillfeather her tablets in room 4', ['quillfeather']],
    ['Quill Feather', []],
    ['My project: Marigolds', []],
    ['quillfeather is a nice word', []],
    ['The Brindlecombe road is open', []],
    ['The Oxlipton road is open', ['Oxlipton']],
  ])('%j: %j', async (text, quotes) => {
    expect(await quotesIn(text)).toEqual(quotes);
  });

  test('is a finding of the rule for confidential terms, with the label and nothing else of the list', async () => {
    const { verdict, findings } = await check(draftOf('We start Project Marigold soon'));
    const finding = findings.find(({ rule }) => rule === 'confidential-term');
    expect(verdict).toBe('hold');
    expect(finding).toMatchObject({ category: 'confidential', severity: 'stop', quote: 'Project Marigold' });
    expect(finding?.clauses.length).toBeGreaterThan(0);
    expect(finding?.because).toMatch(/: The new kitchen$/);
    const bare = (await check(draftOf('Hello from Quillfeather'))).findings;
    expect(bare.find(({ rule }) => rule === 'confidential-term')?.because).not.toMatch(/kitchen|Marigold/);
  });

  test('counts on every day where the day is not known', async () => {
    const { findings } = await check(draftOf('The Brindlecombe road is open', { now: undefined }));
    expect(findings.map(({ quote }) => quote)).toContain('Brindlecombe');
  });

  test('that there was no time to look for leaves the check unsure, and is named', async () => {
    const { verdict, unchecked } = await check(
      draftOf('Lunch with Quillfeather was lovely'),
      AbortSignal.abort(),
    );
    expect(verdict).toBe('unsure');
    expect(unchecked).toContainEqual(late);
  });

  test('in a draft of more names than are looked up leaves it unsure, too', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `Zor${String.fromCharCode(97 + (at % 26))}${at}`);
    const { verdict } = await check(draftOf(`Hello ${names.join(', ')}`));
    expect(verdict).toBe('unsure');
  });

  test('is hashed once for all drafts, and a hash that never comes ends with the signal', async () => {
    const asked: string[] = [];
    const list = pack.privateTerms;
    if (!list) throw new Error('the pack has private terms');
    const { readDraft } = await import('@/src/engine/read-draft');
    const terms = new PrivateTerms(list, key => {
      asked.push(key);
      return key === 'never' ? new Promise(() => {}) : Promise.resolve('no');
    });
    const read = (text: string) => readDraft(draftOf(text), rulebook.lexicon);
    const signal = new AbortController().signal;
    await terms.match(read('Hello Pemberwick'), signal);
    await terms.match(read('Hello Pemberwick again'), signal);
    expect(asked.filter(key => key === 'pemberwick')).toHaveLength(1);
    const { isComplete } = await terms.match(read('Say Never'), AbortSignal.timeout(20));
    expect(isComplete).toBe(false);
  });
});

test('a pack without secrets has none', () => {
  const { privateTerms: _, consents: __, ...rest } = pack;
  expect(secretsOf(rest)).toBeUndefined();
});
