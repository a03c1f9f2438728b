import { describe, expect, it } from 'vitest';
import type { Facts } from '@/src/policy-text/facts';
import { factsOf } from '@/src/policy-text/facts-of';
import { readPolicyText } from '@/src/policy-text/read-policy';
import { HEADINGS_ONLY, LETTER, NUMBERED } from './policies';

describe('what a policy says of itself', () => {
  it('is found where it is all there', () => {
    expect(factsFor(NUMBERED)).toMatchObject({
      number: 'HR-17',
      effective: '2025-03-01',
      review: '2027-03',
      reviewEveryMonths: 24,
      approvedBy: 'Board of Trustees',
      names: ['Willowbrook Trust', 'WBT'],
      short: 'WBT',
      domains: ['willowbrook.org.uk'],
      disclaimers: [
        {
          text: 'The opinions expressed here are my own and not those of Willowbrook Trust',
          where: 'profile',
          isExact: true,
        },
      ],
      contacts: [
        {
          for: ['press'],
          who: 'Communications Manager',
          mail: 'press@willowbrook.org.uk',
          phone: '01632 960123',
        },
      ],
      related: ['Data Protection Policy', 'Code of Conduct'],
    });
  });

  it('is found in running text', () => {
    expect(factsFor(LETTER)).toMatchObject({
      effective: '2026-05-01',
      names: ['Fernhill Cricket Club'],
      contacts: [{ for: ['complaints'], who: 'Secretary', mail: 'secretary@fernhillcc.example' }],
    });
    expect(factsFor(HEADINGS_ONLY).names).toEqual(['Harbour Lights Homecare Ltd']);
  });

  it.each([
    ['Reviewed annually.', 12],
    ['The policy is to be reviewed on a three yearly basis.', 36],
    ['This code is reviewed every 18 months.', 18],
    ['Holidays are granted every two years.', undefined],
  ])('%s is %s months', (text, months) => {
    expect(factsFor(text).reviewEveryMonths).toBe(months);
  });

  it.each([
    ['Review date: 04/09/2027', '2027-09-04'],
    ['Next review due in Sept 2027', '2027-09'],
    ['Date of next review: 2027', '2027'],
    ['Review date: 31/13/2027', '2027'],
  ])('%s is %s', (text, review) => {
    expect(factsFor(text).review).toBe(review);
  });

  it('takes no law, office or site for the organisation, and no public mail service for its domain', () => {
    const facts = factsFor(
      'The Data Protection Act applies. Write to the Information Commissioner at casework@ico.org.uk or to me at pat@gmail.com. See www.gov.uk and Facebook Ltd.',
    );
    expect(facts).toMatchObject({ names: [], domains: [] });
  });

  it('takes no notice at the end of an e-mail for a disclaimer', () => {
    const facts = factsFor(
      'Every e-mail must end with “The opinions in this e-mail are my own.” Posts need nothing.',
    );
    expect(facts.disclaimers).toEqual([]);
  });
});

function factsFor(text: string): Facts {
  const read = readPolicyText(text);
  if (!read.ok) throw new Error(read.problem);
  return factsOf(read.blocks);
}
