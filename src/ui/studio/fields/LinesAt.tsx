import { useState } from 'react';
import { linesOf, listOf } from '@/src/studio/lines';
import type { Path } from '@/src/studio/path';
import { FieldProblems } from './FieldProblems';
import { usePlace } from './use-place';

interface LinesAtProps {
  at: Path;
  label: string;
  hint?: string | undefined;
  isNeeded?: boolean;
}

/** A list of the pack, one entry on each line. */
export function LinesAt({ at, label, hint, isNeeded }: LinesAtProps) {
  const { id, value, problems, change, aria } = usePlace(at);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const kept = linesOf(list);
  // As it is typed, with the empty line that was just begun.
  const [typed, setTyped] = useState(kept);
  const shown = linesOf(listOf(typed, list)) === kept ? typed : kept;
  const onType = (text: string) => {
    setTyped(text);
    const next = listOf(text, list);
    change(next.length === 0 && !isNeeded ? undefined : next, at.join('.'));
  };
  return (
    <div className="field stretched">
      <label htmlFor={id}>{label}</label>
      {hint && <p className="hint">{hint}</p>}
      <textarea
        id={id}
        rows={Math.min(12, Math.max(2, shown.split('\n').length + 1))}
        value={shown}
        onChange={({ target }) => onType(target.value)}
        {...aria}
      />
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
