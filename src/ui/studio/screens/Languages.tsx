import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { dropAt, setAt } from '@/src/studio/path';
import { ChoiceAt } from '../fields/ChoiceAt';
import { languageName } from '../language-name';
import { useStudio } from '../studio-context';

/** Languages that are often read where English is the language of work. */
const OFTEN = [
  'en',
  'pl',
  'cy',
  'ro',
  'pt',
  'es',
  'it',
  'fr',
  'de',
  'lt',
  'bg',
  'hu',
  'uk',
  'ar',
  'bn',
  'gu',
  'hi',
  'pa',
  'ur',
  'tl',
  'zh',
];

/** The language of the pack's messages, and those that they are also said in. */
export function Languages() {
  const { written, edit } = useStudio();
  const [chosen, setChosen] = useState('');
  const id = useId();
  const { language = 'en', translations = {} } = written.pack;
  const also = Object.keys(translations);
  const names = OFTEN.map(tag => ({ id: tag, name: languageName(tag) }));
  return (
    <>
      <ChoiceAt
        at={['language']}
        label={i18n.t('studio_language')}
        options={names}
        none={languageName('en')}
      />
      <div className="field">
        <label htmlFor={id}>{i18n.t('studio_language_also')}</label>
        <p className="hint">{i18n.t('studio_language_hint')}</p>
        <div className="row">
          {also.map(tag => (
            <button
              key={tag}
              type="button"
              className="small chip"
              aria-label={i18n.t('studio_remove_named', [languageName(tag)])}
              onClick={() => edit(pack => dropAt(pack, ['translations', tag]))}
            >
              {languageName(tag)} <span aria-hidden="true">×</span>
            </button>
          ))}
          <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{i18n.t('studio_language_choose')}</option>
            {names
              .filter(name => name.id !== language && !also.includes(name.id))
              .map(name => (
                <option key={name.id} value={name.id}>
                  {name.name}
                </option>
              ))}
          </select>
          <button
            type="button"
            className="small"
            disabled={chosen === ''}
            onClick={() => {
              edit(pack => setAt(pack, ['translations', chosen], {}));
              setChosen('');
            }}
          >
            {i18n.t('studio_add')}
          </button>
        </div>
      </div>
    </>
  );
}
