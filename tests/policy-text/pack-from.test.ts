import { describe, expect, it } from 'vitest';
import { coverageOf } from '@/src/packs/coverage';
import { libraryRules } from '@/src/packs/library';
import { testPack } from '@/src/packs/test-pack';
import { clausesOf } from '@/src/policy-text/clauses-of';
import { factsOf } from '@/src/policy-text/facts-of';
import { type PackFrom, packFrom } from '@/src/policy-text/pack-from';
import { readPolicyText } from '@/src/policy-text/read-policy';
import { HEADINGS_ONLY, NUMBERED, TABLE } from './policies';

describe('a pack from a policy', () => {
  const made = packFor(NUMBERED);

  it('is in order, and passes its own examples', () => {
    expect(made.problems).toEqual([]);
    expect(testPack(made.pack)).toEqual([]);
  });

  it('answers to every clause', () => {
    expect(
      coverageOf(made.pack)
        .filter(({ gap }) => gap)
        .map(({ clause, gap }) => `${clause.id}: ${gap}`),
    ).toEqual([]);
  });

  it('takes rules as strict as the clauses that name them', () => {
    const ruleOf = (id: string) => made.pack.rules.find(rule => rule.id === id);
    expect(ruleOf('service-user')).toMatchObject({
      severity: 'stop',
      clauses: expect.arrayContaining(['3.1']),
    });
    expect(ruleOf('colleague-detail')).toMatchObject({ severity: 'warn' });
  });

  it('carries names, wordings, contacts and how the policy is kept', () => {
    expect(made.pack).toMatchObject({
      id: 'wbt',
      organisation: {
        name: 'Willowbrook Trust',
        short: 'WBT',
        names: ['WBT'],
        domains: ['willowbrook.org.uk'],
      },
      disclaimers: ['The opinions expressed here are my own and not those of Willowbrook Trust'],
      governance: {
        policies: [{ number: 'HR-17', review: '2027-03', reviewEveryMonths: 24 }],
        approvers: [{ who: 'Board of Trustees' }],
      },
    });
  });

  it('says which rules wait for something that the policy does not tell', () => {
    expect(made.waiting).toEqual(['confidential-term']);
  });
});

it('a pack from headings alone is in order too', () => {
  const { pack, problems } = packFor(HEADINGS_ONLY);
  expect([...problems, ...testPack(pack)]).toEqual([]);
});

it('a policy that names nobody says that a name is missing', () => {
  expect(packFor(TABLE).problems.map(({ where }) => where)).toContain('organisation.name');
});

it('clauses that were dropped are not in the pack, nor rules that only they asked for', () => {
  const read = readPolicyText(NUMBERED);
  const blocks = read.ok ? read.blocks : [];
  const kept = clausesOf(blocks).filter(({ categories }) => !categories.includes('work-email'));
  const { pack, problems } = packFrom(kept, factsOf(blocks), libraryRules());
  expect(problems).toEqual([]);
  expect(pack.rules.map(({ id }) => id)).not.toContain('work-email');
});

function packFor(text: string): PackFrom {
  const read = readPolicyText(text);
  const blocks = read.ok ? read.blocks : [];
  return packFrom(clausesOf(blocks), factsOf(blocks), libraryRules());
}
