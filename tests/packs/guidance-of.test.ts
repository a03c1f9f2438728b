import { expect, test } from 'vitest';
import { builtInPacks } from '@/src/packs/built-in';
import { guidanceOf } from '@/src/packs/guidance-of';

test.each(builtInPacks.map(({ id, pack }) => ({ id, pack })))(
  '$id shows all its guidance, each with its clause',
  async ({ id, pack }) => {
    const advice = await guidanceOf(id);
    expect(advice.map(each => each.id)).toEqual((pack.guidance ?? []).map(each => each.id));
    expect(advice.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  },
);

test('a pack that does not exist has none', async () => {
  expect(await guidanceOf('nobody')).toEqual([]);
});
