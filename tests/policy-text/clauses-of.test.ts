import { describe, expect, it } from 'vitest';
import { clausesOf } from '@/src/policy-text/clauses-of';
import type { ClauseProposal } from '@/src/policy-text/proposal';
import { readPolicyText } from '@/src/policy-text/read-policy';
import { HEADINGS_ONLY, LETTER, NUMBERED, TABLE } from './policies';

describe('a policy with numbered sections', () => {
  const clauses = proposalsFor(NUMBERED);

  it.each([
    ['private purposes during working hours', 'working-hours', 'context', 'stop'],
    ['e-mail address must not be used', 'work-email', 'context', 'stop'],
    ['you must include the words', 'missing-disclaimer', 'context', 'stop'],
    ['the people we support', 'service-user', 'text', 'stop'],
    ['should not discuss colleagues', 'colleague-detail', 'text', 'warn'],
    ['Financial results', 'confidential', 'text', 'stop'],
    ['racist, sexist', 'discrimination', 'text', 'stop'],
    ['bully or harass', 'bullying', 'text', 'stop'],
    ['logo without permission', 'copyright', 'text', 'stop'],
    ['Enquiries from journalists', 'conflict', 'text', 'warn'],
  ])('has "%s" under %s, %s, %s', (words, category, checkable, severity) => {
    expect(clauseWith(clauses, words)).toMatchObject({
      categories: expect.arrayContaining([category]),
      checkable,
      severity,
    });
  });

  it('calls clauses by their own numbers, and tells those of one number apart', () => {
    expect(clauseWith(clauses, 'Never post anything').id).toBe('3.1');
    expect(clauses.map(({ id }) => id)).toEqual([...new Set(clauses.map(({ id }) => id))]);
  });

  it('gives an item the words that govern it', () => {
    expect(clauseWith(clauses, 'bully or harass')).toMatchObject({
      leadIn: 'Staff must not:',
      heading: 'Conduct',
    });
  });

  it.each(['Contents', 'Page 2', '....', 'v2.1', 'Data Protection Act 2018'])(
    'does not take "%s" for a clause',
    words => {
      expect(clauses.filter(clause => clause.words.includes(words))).toEqual([]);
    },
  );

  it('knows what is about the keeping of the rules', () => {
    expect(clauseWith(clauses, 'reviewed every two years')).toMatchObject({
      checkable: 'governance',
      severity: 'advise',
    });
  });
});

describe('a policy with headings and no numbers', () => {
  const clauses = proposalsFor(HEADINGS_ONLY);

  it.each([
    ['write about clients', 'service-user', 'The people we visit'],
    ['Pictures taken', 'media-consent', 'The people we visit'],
    ['make statements', 'representation', 'Speaking for the company'],
    ['threaten, humiliate', 'bullying', 'Being kind'],
    ['like or share', 'endorsement', 'Being kind'],
  ])('has "%s" under %s', (words, category, heading) => {
    const clause = clauseWith(clauses, words);
    expect(clause.categories).toContain(category);
    expect(clause.heading).toContain(heading);
  });
});

describe('a table that came through as lines', () => {
  const clauses = proposalsFor(TABLE);

  it.each([
    ['part of a user name', 'profile-name'],
    ['tenants', 'service-user'],
    ['obscene', 'offensive-language'],
    ["Another person's work", 'copyright'],
    ['not to be used for private', 'work-device'],
  ])('has "%s" under %s', (words, category) => {
    expect(clauseWith(clauses, words).categories).toContain(category);
  });

  it('leaves out what is about equipment alone', () => {
    expect(clauses.filter(({ words }) => words.includes('locked when you leave'))).toEqual([]);
  });
});

describe('a letter with hard line ends', () => {
  const clauses = proposalsFor(LETTER);

  it.each([
    ['put up photographs of them unless their parents have agreed', 'media-consent'],
    ['arguments with other clubs', 'conflict'],
    ['say that your views are your own', 'missing-disclaimer'],
  ])('has "%s" under %s', (words, category) => {
    expect(clauseWith(clauses, words).categories).toContain(category);
  });

  it('leaves out the greetings', () => {
    expect(clauses.filter(({ words }) => /Dear all|kind regards|^Alan$/.test(words))).toEqual([]);
  });
});

function proposalsFor(text: string): ClauseProposal[] {
  const read = readPolicyText(text);
  return read.ok ? clausesOf(read.blocks) : [];
}

function clauseWith(clauses: readonly ClauseProposal[], words: string): ClauseProposal {
  const found = clauses.find(clause => clause.words.includes(words));
  if (!found)
    throw new Error(
      `No clause has "${words}"; there are:\n${clauses.map(clause => clause.words).join('\n')}`,
    );
  return found;
}
