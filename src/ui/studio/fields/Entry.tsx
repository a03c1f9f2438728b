import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Path } from '@/src/studio/path';
import { FieldProblems } from './FieldProblems';
import { usePlace } from './use-place';

interface EntryProps {
  at: Path;
  name: string;
  aside?: ReactNode;
  /** Just added: open, with the keyboard in its first field. */
  isNew?: boolean;
  children: ReactNode;
}

/** One entry, closed until somebody wants to change it. Its fields are made only then. */
export function Entry({ at, name, aside, isNew = false, children }: EntryProps) {
  const [isOpen, setOpen] = useState(isNew);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) fields.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isNew]);
  const { problems } = usePlace(at);
  return (
    <details className="entry" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="name">{name}</span> {aside}
        {problems.length > 0 && <span className="count">{i18n.t('studio_problems', problems.length)}</span>}
      </summary>
      {isOpen && (
        <div className="fields-of" ref={fields}>
          <FieldProblems problems={problems.filter(({ path }) => path.length === at.length)} />
          {children}
        </div>
      )}
    </details>
  );
}
