import { describe, expect, it } from 'vitest';
import { measureBuild } from '@/scripts/bench/measure-build';
import budget from '@/scripts/size-budget.json';

describe.each(['chrome', 'edge', 'firefox', 'safari'])('the build for %s', target => {
  const { files, zip } = measureBuild(`.output/${target}-mv3`);

  it.each(['guard.js', 'keeper.js', 'react.js + ui.js'] as const)('keeps %s within its budget', names => {
    const sizes = names.split(' + ').map(name => files.find(each => each.name === name)?.gzip ?? 0);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, gzip) => sum + gzip)).toBeLessThanOrEqual(budget[names].gzip);
  });

  it('keeps the zip within its budget', () => {
    expect(zip).toBeLessThanOrEqual(budget.zip);
  });
});
