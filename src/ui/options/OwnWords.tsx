import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { SaveStatus, type Saving } from './SaveStatus';

export interface OwnWordsProps {
  words: readonly string[];
  saving: Saving | undefined;
  /** All of them from now on, and the one that was added or taken away. */
  onChange(words: readonly string[], word: string): void;
}

/** What somebody wants to be warned about besides what their rules say. */
export function OwnWords({ words, saving, onChange }: OwnWordsProps) {
  const [word, setWord] = useState('');
  const field = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const said = word.trim();
    if (said && !words.includes(said)) onChange([...words, said], said);
    setWord('');
  };
  return (
    <div className="box own">
      <h3>{i18n.t('install_own_title')}</h3>
      <p className="hint">{i18n.t('install_own_hint')}</p>
      <ul>
        {words.map(each => (
          <li key={each} className="row">
            <span dir="auto">{each}</span>
            <button
              type="button"
              className="quiet"
              aria-label={i18n.t('install_own_remove_of', [each])}
              onClick={() =>
                onChange(
                  words.filter(other => other !== each),
                  each,
                )
              }
            >
              {i18n.t('install_shelf_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form className="field" onSubmit={add}>
        <label htmlFor={field}>{i18n.t('install_own_word')}</label>
        <div className="row">
          <input
            id={field}
            type="text"
            autoComplete="off"
            maxLength={80}
            value={word}
            onChange={({ target }) => setWord(target.value)}
          />
          <button type="submit" className="small">
            {i18n.t('install_own_add')}
          </button>
        </div>
      </form>
      <SaveStatus saving={saving} />
    </div>
  );
}
