import { i18n } from '#i18n';
import type { ReviewedClause } from '@/src/studio/policy-review';
import { options } from '../options';

interface ProposalProps {
  clause: ReviewedClause;
  onChange(clause: ReviewedClause): void;
}

/** One clause, with what it seems to be about and how much it matters. */
export function Proposal({ clause, onChange }: ProposalProps) {
  const { id, heading, leadIn, words, isTaken, categories, severity, checkable } = clause;
  const [category = ''] = categories;
  return (
    <li className={isTaken ? 'proposal' : 'proposal off'}>
      <label className="tick">
        <input
          type="checkbox"
          checked={isTaken}
          onChange={({ target }) => onChange({ ...clause, isTaken: target.checked })}
        />
        <span>
          <span className="hint">{`${id} · ${heading}`}</span>
          {leadIn ? `${leadIn} … ${words}` : words}
        </span>
      </label>
      {isTaken && (
        <div className="row">
          <Pick
            label={i18n.t('studio_clause_checkable_of', [id])}
            value={checkable}
            choices={options.checkable()}
            onPick={picked => onChange({ ...clause, checkable: picked })}
          />
          <Pick
            label={i18n.t('studio_category_of', [id])}
            value={category}
            choices={options.categories()}
            none={i18n.t('studio_unsaid')}
            onPick={picked =>
              onChange({
                ...clause,
                categories: [picked, ...categories.slice(1).filter(each => each !== picked)],
              })
            }
          />
          <Pick
            label={i18n.t('studio_severity_of', [id])}
            value={severity}
            choices={options.severities()}
            onPick={picked => onChange({ ...clause, severity: picked })}
          />
        </div>
      )}
    </li>
  );
}

interface PickProps<Id extends string> {
  label: string;
  value: Id | '';
  choices: readonly { id: Id; name: string }[];
  none?: string;
  onPick(id: Id): void;
}

function Pick<Id extends string>({ label, value, choices, none, onPick }: PickProps<Id>) {
  const pick = (chosen: string) => {
    const found = choices.find(({ id }) => id === chosen);
    if (found) onPick(found.id);
  };
  return (
    <select aria-label={label} value={value} onChange={({ target }) => pick(target.value)}>
      {none !== undefined && value === '' && <option value="">{none}</option>}
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
