import type { Path } from '@/src/studio/path';
import { FieldProblems } from './FieldProblems';
import { usePlace } from './use-place';

interface NumberAtProps {
  at: Path;
  label: string;
  most: number;
}

/** One whole number of the pack. */
export function NumberAt({ at, label, most }: NumberAtProps) {
  const { id, value, problems, change, aria } = usePlace(at);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={most}
        value={typeof value === 'number' ? value : ''}
        onChange={({ target }) =>
          change(target.value === '' ? undefined : target.valueAsNumber, at.join('.'))
        }
        {...aria}
      />
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
