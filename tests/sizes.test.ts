import { describe, expect, it } from 'vitest';
import { measureBuild } from '@/scripts/bench/measure-build';
import budget from '@/scripts/size-budget.json';

describe.each(['chrome', 'edge', 'firefox', 'safari'])('the build for %s', target => {
  const { files, zip } = measureBuild(`.output/${target}-mv3`);

  it.each(['guard.js', 'keeper.js', 'ui.js'] as const)('keeps %s within its budget', name => {
    const file = files.find(each => each.name === name);
    expect(file?.gzip).toBeGreaterThan(0);
    expect(file?.gzip).toBeLessThanOrEqual(budget[name].gzip);
  });

  it('keeps the zip within its budget', () => {
    expect(zip).toBeLessThanOrEqual(budget.zip);
  });
});
