import { expect, test } from 'vitest';
import { builtInPacks } from '@/src/packs/built-in';
import { parsePack } from '@/src/packs/parse-pack';

const good = builtInPacks[0]?.pack;

function problemsOf(data: unknown): string[] {
  const parsed = parsePack(data);
  return parsed.ok ? [] : parsed.problems.map(({ where, what }) => `${where}: ${what}`);
}

test('a pack that is in order is taken as it is', () => {
  expect(problemsOf(good)).toEqual([]);
});

test('what is no pack at all is refused with words', () => {
  for (const data of [undefined, null, 1, 'pack', [], {}]) expect(problemsOf(data).length).toBeGreaterThan(0);
});

test('all problems come at once, each with its place', () => {
  const bad = structuredClone(good);
  Object.assign(bad ?? {}, { unheardOf: true, name: 7 });
  const problems = problemsOf(bad);
  expect(problems.join('\n')).toMatch(/unheardOf/);
  expect(problems.join('\n')).toMatch(/name/);
});

test('a rule that cites no clause of the pack, twice the same id, and an unknown detector are named', () => {
  const bad = structuredClone(good);
  const [rule] = bad?.rules ?? [];
  if (!bad || !rule) throw new Error('the pack has rules');
  bad.rules.push({ ...rule, clauses: ['XYZ-99'] });
  if (rule.kind === 'detector') rule.detector = 'mind-reader';
  const problems = problemsOf(bad).join('\n');
  expect(problems).toMatch(/XYZ-99/);
  expect(problems).toMatch(/twice/);
  expect(problems).toMatch(/mind-reader/);
});

test('a phrase that cannot be read is named with its place', () => {
  const bad = structuredClone(good);
  const terms = [{ phrases: ['(never closed'] }];
  Object.assign(bad ?? {}, { terms });
  expect(problemsOf(bad).join('\n')).toMatch(/terms\.0.*never closed/);
});
