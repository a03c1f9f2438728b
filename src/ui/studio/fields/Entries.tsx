import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Path } from '@/src/studio/path';
import { Entry } from './Entry';
import { usePlace } from './use-place';

interface EntriesProps {
  at: Path;
  /** What the button that adds one says. */
  add: string;
  /** A new one, still empty. */
  make(): unknown;
  /** What one is called in the list. */
  nameOf(index: number): string;
  children(at: Path): ReactNode;
}

/** A list of the pack whose entries have fields of their own: each opens where it stands. */
export function Entries({ at, add, make, nameOf, children }: EntriesProps) {
  const { value, change } = usePlace(at);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const [added, setAdded] = useState(-1);
  const remove = (index: number) => {
    setAdded(-1);
    change(list.length === 1 ? undefined : list.toSpliced(index, 1));
  };
  const addOne = () => {
    setAdded(list.length);
    change([...list, make()]);
  };
  return (
    <div className="entries-list">
      {list.map((_, index) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has nothing else that stays while it is written
          key={index}
          at={[...at, index]}
          isNew={index === added}
          name={nameOf(index) || i18n.t('studio_new_entry')}
        >
          {children([...at, index])}
          <button type="button" className="small" onClick={() => remove(index)}>
            {i18n.t('studio_remove')}
          </button>
        </Entry>
      ))}
      <button type="button" onClick={addOne}>
        {add}
      </button>
    </div>
  );
}
