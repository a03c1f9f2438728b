import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { addTerms, pastedTerms } from '@/src/studio/terms';
import { useStudio } from '../studio-context';

/** One term or a whole list of them, put in front of those there are. */
export function PasteTerms() {
  const { written, edit } = useStudio();
  const [text, setText] = useState('');
  const [added, setAdded] = useState<number>();
  const id = useId();
  const add = () => {
    const terms = pastedTerms(text, written.pack.terms ?? []);
    edit(pack => addTerms(pack, terms));
    setAdded(terms.length);
    setText('');
  };
  return (
    <div className="box fields-of">
      <div className="field stretched">
        <label htmlFor={id}>{i18n.t('studio_terms_add')}</label>
        <p className="hint">{i18n.t('studio_terms_add_hint')}</p>
        <textarea id={id} rows={3} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <div className="row">
        <button type="button" disabled={text.trim() === ''} onClick={add}>
          {i18n.t('studio_add')}
        </button>
        <span role="status" className="saved">
          {added !== undefined && i18n.t('studio_terms_added', added)}
        </span>
      </div>
    </div>
  );
}
