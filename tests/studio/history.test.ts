import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween, inverseOf } from '@/src/studio/changes';
import {
  beginHistory,
  didEdit,
  keptWhole,
  needsKeeping,
  redone,
  restored,
  undone,
} from '@/src/studio/history';

const group = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.array(fc.jsonValue())));

describe('changes', () => {
  it('lead from any value to any other, and back', () => {
    fc.assert(
      fc.property(group, group, (before, after) => {
        const changes = changesBetween(before, after);
        expect(applyChanges(before, changes)).toEqual(after);
        expect(applyChanges(after, inverseOf(changes))).toEqual(before);
      }),
    );
  });

  it('name only the stretch of a long list that is different', () => {
    const list = Array.from({ length: 100_000 }, (_, at) => ({ words: [`term ${at}`] }));
    const changes = changesBetween({ terms: list }, { terms: list.toSpliced(70_000, 1) });
    expect(changes).toEqual([
      { kind: 'stretch', path: ['terms'], at: 70_000, before: [list[70_000]], after: [] },
    ]);
  });
});

describe('history', () => {
  const edited = (name: string, at: number, field?: string) => (history: ReturnType<typeof begin>) =>
    didEdit(history, { ...history.value, name }, at, field);
  const begin = () => beginHistory<{ name: string; other?: string }>({ name: '' });

  it('undoes and redoes, and forgets what was undone once something else is done', () => {
    const two = edited('ab', 10_000)(edited('a', 0)(begin()));
    expect(undone(two).value.name).toBe('a');
    expect(redone(undone(two)).value.name).toBe('ab');
    const other = edited('x', 20_000)(undone(two));
    expect(other.future).toEqual([]);
    expect(undone(other).value.name).toBe('a');
  });

  it('takes what is typed into one field in one go as one step', () => {
    const typed = edited('abc', 200, 'name')(edited('ab', 100, 'name')(edited('a', 0, 'name')(begin())));
    expect(typed.past).toHaveLength(1);
    expect(undone(typed).value.name).toBe('');
    expect(edited('abcd', 9000, 'name')(typed).past).toHaveLength(2);
  });

  it('comes back as it was from the whole value and the steps since', () => {
    const commands = fc.array(
      fc.oneof(fc.constantFrom('undo', 'redo', 'keep'), fc.string({ maxLength: 2 })),
      {
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(commands, list => {
        let history = begin();
        let whole = history.value;
        for (const [at, command] of list.entries()) {
          if (command === 'undo') history = undone(history);
          else if (command === 'redo') history = redone(history);
          else if (command !== 'keep') history = edited(command, at * 900, 'name')(history);
          if (command !== 'keep' && !needsKeeping(history)) continue;
          whole = history.value;
          history = keptWhole(history);
        }
        const again = restored(whole, history);
        expect(again.value).toEqual(history.value);
        expect(undone(again).value).toEqual(undone(history).value);
      }),
    );
  });

  it('is bounded', () => {
    let history = begin();
    for (let at = 0; at < 300; at += 1) history = edited(`${at}`, at)(history);
    expect(history.past).toHaveLength(200);
    expect(needsKeeping(history)).toBe(true);
  });
});
