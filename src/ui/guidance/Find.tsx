import { useId } from 'react';
import { i18n } from '#i18n';

interface FindProps {
  words: string;
  count: number;
  total: number;
  onFind(words: string): void;
}

/** Finds by words, while they are written. */
export function Find({ words, count, total, onFind }: FindProps) {
  const id = useId();
  return (
    <search className="find">
      <div className="field">
        <label htmlFor={id}>{i18n.t('guidance_find')}</label>
        <input id={id} type="search" value={words} onChange={({ target }) => onFind(target.value)} />
      </div>
      <p role="status" className="hint">
        {words.trim() !== '' && i18n.t('guidance_found', [String(count), String(total)])}
      </p>
    </search>
  );
}
