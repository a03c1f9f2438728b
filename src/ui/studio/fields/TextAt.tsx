import type { Path } from '@/src/studio/path';
import { FieldProblems } from './FieldProblems';
import { usePlace } from './use-place';

interface TextAtProps {
  at: Path;
  label: string;
  hint?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time';
  /** More than one row. */
  rows?: number;
  /** Stays in the pack when it is empty, so that it counts as a problem. */
  isNeeded?: boolean;
  /** Words to choose from. */
  list?: readonly string[];
}

/** One text of the pack. */
export function TextAt({ at, label, hint, type = 'text', rows, isNeeded, list }: TextAtProps) {
  const { id, value, problems, change, aria } = usePlace(at);
  const control = {
    id,
    value: typeof value === 'string' ? value : '',
    onChange: ({ target }: { target: { value: string } }) =>
      change(target.value === '' && !isNeeded ? undefined : target.value, at.join('.')),
    ...aria,
  };
  return (
    <div className="field stretched">
      <label htmlFor={id}>{label}</label>
      {hint && <p className="hint">{hint}</p>}
      {rows ? (
        <textarea rows={rows} {...control} />
      ) : (
        <input type={type} list={list && `${id}-list`} {...control} />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map(each => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
