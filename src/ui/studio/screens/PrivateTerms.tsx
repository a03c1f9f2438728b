import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { canBeHashed } from '@/src/secrets/hash-terms';
import { addPrivateTerms, removePrivateTerm } from '@/src/studio/secret-edits';
import { useStudio } from '../studio-context';

/** Terms that the pack knows without telling them. What is typed is hashed at once, and nothing else of it stays. */
export function PrivateTerms() {
  const { written, edit } = useStudio();
  const [text, setText] = useState('');
  const [label, setLabel] = useState('');
  const [until, setUntil] = useState('');
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const hashes = written.pack.privateTerms?.hashes ?? [];
  const terms = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const wrong = terms.find(term => !canBeHashed(term));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setText('');
    const about = { ...(label && { label }), ...(until && { until }) };
    edit(await addPrivateTerms(written.pack, terms, about));
    setBusy(false);
  };
  return (
    <section className="box fields-of" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{i18n.t('studio_private')}</h3>
      <p className="hint">{i18n.t('studio_private_hint')}</p>
      <form className="fields-of" onSubmit={event => void add(event)}>
        <div className="field stretched">
          <label htmlFor={id}>{i18n.t('studio_private_terms')}</label>
          <textarea
            id={id}
            rows={3}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <div className="row">
          <label>
            <span className="hint">{i18n.t('studio_private_label')}</span>
            <input value={label} onChange={({ target }) => setLabel(target.value)} />
          </label>
          <label>
            <span className="hint">{i18n.t('studio_until')}</span>
            <input type="date" value={until} onChange={({ target }) => setUntil(target.value)} />
          </label>
          <button type="submit" disabled={terms.length === 0 || wrong !== undefined || isBusy}>
            {i18n.t('studio_private_add')}
          </button>
        </div>
        <p role="status" className={wrong === undefined ? 'hint' : 'failed'}>
          {wrong !== undefined && i18n.t('studio_private_long', [wrong])}
          {isBusy && i18n.t('studio_private_busy')}
        </p>
      </form>
      {hashes.length > 0 && (
        <ul className="bare" aria-label={i18n.t('studio_private_list', [String(hashes.length)])}>
          {hashes.map(({ hash, label, words, until }, index) => {
            const name = label ?? i18n.t('studio_private_unnamed', [String(index + 1)]);
            return (
              <li key={hash} className="row term">
                <span className="name">
                  {name}{' '}
                  <span className="hint">
                    {i18n.t('studio_private_words', words)} {until && `· ${i18n.t('studio_until')} ${until}`}
                  </span>
                </span>
                <button
                  type="button"
                  className="small"
                  aria-label={i18n.t('studio_remove_named', [name])}
                  onClick={() => edit(pack => removePrivateTerm(pack, hash))}
                >
                  {i18n.t('studio_remove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
