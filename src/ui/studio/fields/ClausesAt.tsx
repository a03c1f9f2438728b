import { i18n } from '#i18n';
import type { Path } from '@/src/studio/path';
import { useStudio } from '../studio-context';
import { FieldProblems } from './FieldProblems';
import { usePlace } from './use-place';

/** The clauses of the policy that say so. */
export function ClausesAt({ at, isNeeded }: { at: Path; isNeeded?: boolean }) {
  const { id, value, problems, change, aria } = usePlace(at);
  const { clauses } = useStudio().written.pack;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (next: readonly unknown[]) => change(next.length === 0 && !isNeeded ? undefined : next);
  return (
    <div className="field stretched">
      <label htmlFor={id}>{i18n.t('studio_clauses_of')}</label>
      <div className="row">
        {chosen.map(clause => (
          <button
            key={String(clause)}
            type="button"
            className="small chip"
            aria-label={i18n.t('studio_clauses_drop', [String(clause)])}
            title={clauses.find(each => each.id === clause)?.quote}
            onClick={() => put(chosen.filter(each => each !== clause))}
          >
            {String(clause)} <span aria-hidden="true">×</span>
          </button>
        ))}
        <select
          id={id}
          value=""
          onChange={({ target }) => target.value && put([...chosen, target.value])}
          {...aria}
        >
          <option value="">{i18n.t('studio_clauses_add')}</option>
          {clauses
            .filter(clause => !chosen.includes(clause.id))
            .map((clause, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two clauses may have the same number while they are written
              <option key={index} value={clause.id}>
                {`${clause.id}: ${shortened(clause.plain ?? clause.quote)}`}
              </option>
            ))}
        </select>
      </div>
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
