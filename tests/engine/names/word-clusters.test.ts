import { describe, expect, it } from 'vitest';
import { clusterOf } from '@/src/engine/names/word-clusters';

describe('clusterOf', () => {
  it.each([
    ['hospital', 'clinic'],
    ['monday', 'tuesday'],
    ['wonderful', 'lovely'],
  ])('puts %s beside %s', (one, other) => {
    expect(clusterOf(one)).toBe(clusterOf(other));
  });

  it('has nothing for what is no word', () => {
    expect(clusterOf('')).toBe(0);
    expect(clusterOf('qxzvwkjh')).toBe(0);
  });

  it('does not mind capitals', () => {
    expect(clusterOf('Hospital')).toBe(clusterOf('hospital'));
    expect(clusterOf('hospital')).toBeGreaterThan(0);
  });
});
