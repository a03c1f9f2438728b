import { useState } from 'react';
import { i18n } from '#i18n';
import { changeTerm, findTerms, PAGE, removeTerm } from '@/src/studio/terms';
import { useStudio } from '../studio-context';
import { PagePicker } from './PagePicker';
import { PasteTerms } from './PasteTerms';
import { TermRow } from './TermRow';

const NONE = [] as const;

/** Words that are confidential by themselves: a page of them at a time, since there may be 100,000. */
export function TermsScreen({ children }: { children?: React.ReactNode }) {
  const { written, edit } = useStudio();
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const terms = written.pack.terms ?? NONE;
  const found = findTerms(terms, words);
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  const shown = Math.min(page, last);
  return (
    <>
      <PasteTerms />
      {terms.length > 0 && (
        <div className="box fields-of">
          <h3>{i18n.t('studio_terms_list', [terms.length.toLocaleString()])}</h3>
          <search className="field">
            <label htmlFor="find-terms">{i18n.t('studio_terms_find')}</label>
            <input
              id="find-terms"
              type="search"
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
            <p role="status" className="hint">
              {words.trim() !== '' && i18n.t('studio_terms_found', [found.length.toLocaleString()])}
            </p>
          </search>
          <ul className="bare terms">
            {found.slice(shown * PAGE, (shown + 1) * PAGE).flatMap(at => {
              const term = terms[at];
              if (!term) return [];
              return [
                <TermRow
                  key={at}
                  at={at}
                  term={term}
                  onChange={(changed, field) =>
                    edit(pack => changeTerm(pack, at, changed), `terms.${at}.${field}`)
                  }
                  onRemove={() => edit(pack => removeTerm(pack, at))}
                />,
              ];
            })}
          </ul>
          <PagePicker page={shown} last={last} onPage={setPage} />
        </div>
      )}
      {children}
    </>
  );
}
