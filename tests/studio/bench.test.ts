import { describe, expect, it } from 'vitest';
import { builtInPack } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import { type BenchRun, runBench } from '@/src/studio/bench';
import { compareRuns } from '@/src/studio/compare-runs';
import { deadEnds } from '@/src/studio/dead-ends';
import { findProblems } from '@/src/studio/find-problems';
import { readPosts } from '@/src/studio/read-posts';
import { addOwnRule, isOwnRule, rulesToChoose, turnOff, turnOn } from '@/src/studio/rule-edits';
import { keyOf, tallyOf } from '@/src/studio/tally';

const pack = builtInPack('care-provider');
const { posts } = readPosts(
  [
    'Lovely sunny walk by the river today',
    'Mrs Edith Marlow in room 12 refused her tablets again tonight',
    'Ring mum on 07700 900123 after six',
    'Ring dad on 07700 900456 after six',
    'Ring gran on 07700 900789 after six',
  ].join('\n'),
);
const still = (signal = new AbortController().signal) => ({
  now: () => performance.now(),
  rest: () => Promise.resolve(),
  signal,
});
const run = (over = pack) => runBench(posts, compilePack(over), still(), () => undefined);

describe('the bench', () => {
  it('finds by rule, counts what is held, and reckons false alarms from what was marked', async () => {
    const done = await run();
    expect([...done.held]).toEqual([1, 2, 3, 4]);
    const phones = done.findings.filter(({ rule }) => rule === 'phone');
    const [first, second] = phones.map(keyOf);
    const { rules, silent } = tallyOf(done, pack.rules, { [first ?? '']: 'right', [second ?? '']: 'wrong' });
    expect(rules.find(({ rule }) => rule === 'phone')).toMatchObject({
      posts: 3,
      right: 1,
      wrong: 1,
      falseAlarms: 0.5,
    });
    expect(rules.find(({ rule }) => rule === 'service-user')?.falseAlarms).toBeUndefined();
    expect(silent).toContain('iban');
    expect(silent).not.toContain('phone');
  });

  it('tells which rule another one covers', async () => {
    const [phone] = pack.rules.filter(({ id }) => id === 'phone');
    if (!phone) throw new Error('the template has a rule about phone numbers');
    const twice = { ...pack, rules: [...pack.rules, { ...phone, id: 'own-phone' }] };
    expect(tallyOf(await run(twice), twice.rules, {}).covered).toContainEqual({
      rule: 'own-phone',
      by: 'phone',
      times: 3,
    });
  });

  it('can be stopped, and says how far it came', async () => {
    const leaving = new AbortController();
    leaving.abort();
    const { done, findings } = await runBench(
      posts,
      compilePack(pack),
      still(leaving.signal),
      () => undefined,
    );
    expect([done, findings]).toEqual([0, []]);
  });

  it('sets two versions side by side', async () => {
    const without = { ...pack, rules: pack.rules.filter(({ id }) => id !== 'phone') };
    const [before, after]: BenchRun[] = await Promise.all([run(), run(without)]);
    if (!before || !after) throw new Error('both were run');
    const { rules, nowHeld, nowFree } = compareRuns(before, after);
    expect(rules).toEqual([{ rule: 'phone', before: 3, after: 0 }]);
    expect([nowHeld, nowFree]).toEqual([[], [2, 3, 4]]);
  });

  it('names rules that cannot find anything', async () => {
    const rules = pack.rules.map(rule =>
      rule.id === 'phone' ? { ...rule, unlessSaid: ['ring', 'call', 'its'] } : rule,
    );
    const problems = await findProblems({ ...pack, rules }, still());
    expect(deadEnds({ ...pack, rules }, problems ?? [])).toEqual(['phone']);
  });
});

describe('rules', () => {
  it('that are shared are all there to be chosen, and come back as they were', () => {
    const written = { pack, off: [] };
    const off = turnOff(written, 'phone');
    expect(rulesToChoose(off).find(({ rule }) => rule.id === 'phone')?.at).toBe(-1);
    const [phone] = off.off;
    expect(phone && turnOn(off, phone).pack.rules.at(-1)).toEqual(
      pack.rules.find(({ id }) => id === 'phone'),
    );
  });

  it('of one’s own get a name of their own, and are problems until they are filled in', async () => {
    const two = addOwnRule(addOwnRule(pack, 'phrases'), 'requires');
    expect(two.rules.filter(isOwnRule).map(({ id }) => id)).toEqual(['own-1', 'own-2']);
    const problems = await findProblems(two, still());
    expect(new Set(problems?.map(({ screen }) => screen))).toEqual(new Set(['own-rules']));
  });
});
