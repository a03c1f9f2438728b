import { i18n } from '#i18n';
import { type Term, termText } from '@/src/studio/terms';
import { FieldProblems } from '../fields/FieldProblems';
import { usePlace } from '../fields/use-place';

interface TermRowProps {
  at: number;
  term: Term;
  onChange(term: Term, field: string): void;
  onRemove(): void;
}

/** One term, with the days between which it is confidential. A phrase stays as it is. */
export function TermRow({ at, term, onChange, onRemove }: TermRowProps) {
  const name = termText(term);
  const { problems } = usePlace(['terms', at]);
  const day = (field: 'from' | 'until', label: string) => (
    <label>
      <span className="hint">{label}</span>
      <input
        type="date"
        aria-label={`${label}: ${name}`}
        value={term[field] ?? ''}
        onChange={({ target }) => onChange({ ...term, [field]: target.value || undefined }, field)}
      />
    </label>
  );
  return (
    <li className="row term">
      {term.phrases || term.words?.length !== 1 ? (
        <span className="name">{name}</span>
      ) : (
        <input
          className="name"
          aria-label={i18n.t('studio_term')}
          value={term.words[0]}
          onChange={({ target }) => onChange({ ...term, words: [target.value] }, 'words')}
        />
      )}
      {day('from', i18n.t('studio_from'))}
      {day('until', i18n.t('studio_until'))}
      <button
        type="button"
        className="small"
        aria-label={i18n.t('studio_remove_named', [name])}
        onClick={onRemove}
      >
        {i18n.t('studio_remove')}
      </button>
      <FieldProblems problems={problems} />
    </li>
  );
}
