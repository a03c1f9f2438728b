import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import type { Draft, Finding } from '@/src/engine/types';
import { askSecrets, secretsOf } from '@/src/secrets/ask-secrets';
import { draftOf, packWith, rulebook } from './pack-with-secrets';

const late = { what: 'the register', why: 'it took too long' };
const pack = await packWith({
  consents: {
    Doris: { until: '2026-12-31', for: ['name', 'story'], where: 'our pages' },
    Mavis: { until: '2026-02-01', for: ['name'] },
    Ethel: { until: '2026-03-10', for: ['name', 'picture'] },
    Winifred: { until: '2026-12-31', for: ['picture'] },
  },
});

async function servedIn(text: string, said: Partial<Draft>): Promise<Finding[]> {
  const secrets = secretsOf(pack);
  if (!secrets) throw new Error('the pack has a register');
  const { signal } = new AbortController();
  const draft = draftOf(text, said);
  const told = await askSecrets(draft, rulebook, secrets, signal, late);
  return checkDraft(draft, rulebook, undefined, told).findings.filter(
    ({ category }) => category === 'service-user',
  );
}

const birthday = (name: string) =>
  `Happy birthday to ${name}, one of our residents, who turned 101 today! Supported by our care team since 2019, even after her stroke`;

describe('for those who post for the organisation', () => {
  const authorised = { role: 'authorised' } as const;

  test.each([
    ['Doris', 'advise', /consent to name, story \(our pages\) until 2026-12-31/],
    ['Ethel', 'advise', /until 2026-03-10/],
    ['Mavis', 'warn or stop', /consent to name ended on 2026-02-01/],
    ['Winifred', 'warn or stop', /consent to picture until/],
    ['Vera', 'warn or stop', /^(?!.*consent)/],
    ['Doris and Vera', 'warn or stop', /no consent is known/],
  ])('%s: %s', async (name, severity, because) => {
    const [finding] = await servedIn(birthday(name), authorised);
    expect(finding?.severity === 'advise').toBe(severity === 'advise');
    expect(finding?.because).toMatch(because);
  });

  test('where the day is not known, no consent is known to last', async () => {
    const [doris] = await servedIn(birthday('Doris'), { ...authorised, now: undefined });
    expect(doris?.severity).not.toBe('advise');
    expect(doris?.because).toMatch(/consent to name, story \(our pages\) until 2026-12-31/);
  });

  test('consent to be named is none to be shown', async () => {
    const shown = { ...authorised, media: [{ kind: 'image' }] } as const;
    const [doris] = await servedIn(birthday('Doris'), shown);
    const [ethel] = await servedIn(birthday('Ethel'), shown);
    expect(doris?.severity).not.toBe('advise');
    expect(ethel?.severity).toBe('advise');
  });
});

test('anybody else may not tell of somebody who has agreed to be on the organisation’s own pages', async () => {
  const text = 'Spent the morning looking after Doris, she was on the floor again with her dementia';
  const [finding] = await servedIn(text, { role: 'personal' });
  expect(finding?.severity).not.toBe('advise');
  expect(finding?.because).not.toMatch(/consent/);
});
