import { expect, test } from 'vitest';
import { isSetAside } from '@/scripts/set-aside';
import { lessons } from '@/scripts/train-offence/lessons';
import { describeWithShared } from './helpers/shared';

describeWithShared('what the model of offence learns from', ['eval', 'off_hatecheck.jsonl'], () => {
  test('is never a line that is set aside for measuring', { timeout: 60_000 }, () => {
    const learned = lessons();
    expect(learned.length).toBeGreaterThan(1000);
    expect(learned.filter(({ id }) => isSetAside(id))).toEqual([]);
  });
});
