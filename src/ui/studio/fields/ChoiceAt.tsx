import type { Path } from '@/src/studio/path';
import { FieldProblems } from './FieldProblems';
import { usePlace } from './use-place';

export interface Option {
  id: string;
  name: string;
}

interface ChoiceAtProps {
  at: Path;
  label: string;
  hint?: string;
  options: readonly Option[];
  /** What it is called when nothing is chosen, where that is possible. */
  none?: string;
}

/** One of several. */
export function ChoiceAt({ at, label, hint, options, none }: ChoiceAtProps) {
  const { id, value, problems, change, aria } = usePlace(at);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && <p className="hint">{hint}</p>}
      <select
        id={id}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => change(target.value || undefined)}
        {...aria}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
