import { useId } from 'react';
import { SaveStatus, type Saving } from './SaveStatus';

export interface Choice<Id extends string = string> {
  id: Id;
  name: string;
  hint?: string;
}

interface ChoicesProps<Id extends string> {
  title: string;
  hint?: string | undefined;
  choices: readonly Choice<Id>[];
  chosen: Id | undefined;
  saving: Saving | undefined;
  onChoose(id: Id): void;
}

/** One of a few, all of them in sight. */
export function Choices<Id extends string>({
  title,
  hint,
  choices,
  chosen,
  saving,
  onChoose,
}: ChoicesProps<Id>) {
  const group = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      {hint && <p className="hint">{hint}</p>}
      {choices.map(choice => (
        <label key={choice.id} className="choice">
          <input
            type="radio"
            name={group}
            value={choice.id}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          <span>
            <strong>{choice.name}</strong> {choice.hint && <span className="hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
      <SaveStatus saving={saving} />
    </fieldset>
  );
}
