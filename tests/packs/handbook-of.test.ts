import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';
import { handbookOf } from '@/src/packs/handbook-of';
import { practiceText } from '@/src/packs/practice-text';

describe.each(builtInPacks.map(({ id, pack }) => ({ id, pack })))('the handbook of $id', ({ id, pack }) => {
  const handbook = handbookOf(pack);

  test('has every clause once, in the order of the policy, under its heading', () => {
    const clauses = handbook.parts.flatMap(part => part.clauses.map(clause => [part.heading, clause.id]));
    expect(clauses).toEqual(pack.clauses.map(clause => [clause.heading, clause.id]));
  });

  test('has all its advice, each with its clause', () => {
    expect(handbook.advice.map(each => each.id)).toEqual((pack.guidance ?? []).map(each => each.id));
    expect(handbook.advice.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  });

  test('names everybody who may permit something, and what', () => {
    const named = new Set(pack.rules.flatMap(({ permission }) => permission ?? []));
    expect(new Set(handbook.permissions.map(({ who }) => who))).toEqual(named);
    expect(handbook.permissions.filter(({ about }) => about.length === 0)).toEqual([]);
  });

  test('leaves no rule about what is forbidden to be switched off', () => {
    expect(handbook.rules.filter(({ severity, isMandatory }) => severity === 'stop' && !isMandatory)).toEqual(
      [],
    );
  });

  test('comes with a sentence to practise on, which would be held', () => {
    const text = practiceText(pack) ?? '';
    const check = checkDraft(
      { text, site: 'facebook', surface: 'post', role: 'personal', media: [] },
      builtInRulebook(id),
    );
    expect(check.verdict).toBe('hold');
    expect(text.length).toBeLessThan(80);
  });
});
