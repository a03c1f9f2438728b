import type { Path } from '@/src/studio/path';
import type { Option } from './ChoiceAt';
import { FieldProblems } from './FieldProblems';
import { usePlace } from './use-place';

interface TicksAtProps {
  at: Path;
  label: string;
  hint?: string;
  options: readonly Option[];
  isNeeded?: boolean;
}

/** Some of several. */
export function TicksAt({ at, label, hint, options, isNeeded }: TicksAtProps) {
  const { id, value, problems, change, aria } = usePlace(at);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const turn = (option: string, isOn: boolean) => {
    const next = options
      .map(each => each.id)
      .filter(each => (each === option ? isOn : chosen.includes(each)));
    change(next.length === 0 && !isNeeded ? undefined : next);
  };
  return (
    <fieldset className="ticks" {...aria}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {options.map(option => (
        <label key={option.id} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            onChange={({ target }) => turn(option.id, target.checked)}
          />
          <span>{option.name}</span>
        </label>
      ))}
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}
