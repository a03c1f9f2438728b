import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { canBeHashed } from '@/src/secrets/hash-terms';
import { addConsent, type Consent, removeConsent } from '@/src/studio/secret-edits';
import { options } from '../options';
import { useStudio } from '../studio-context';

/** Who has agreed to what. A name is hashed at once, and nothing else of it stays. */
export function ConsentsScreen() {
  const { written, edit } = useStudio();
  const people = written.pack.consents?.people ?? [];
  return (
    <>
      <NewConsent />
      {people.length > 0 && (
        <div className="box wide">
          <table>
            <caption>{i18n.t('studio_consent_list', [String(people.length)])}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t('studio_consent_entry')}</th>
                <th scope="col">{i18n.t('studio_consent_for')}</th>
                <th scope="col">{i18n.t('studio_until')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {people.map((person, index) => (
                <tr key={person.hash}>
                  <th scope="row">{person.where ?? i18n.t('studio_private_unnamed', [String(index + 1)])}</th>
                  <td>{namesOf(person.for)}</td>
                  <td>{person.until}</td>
                  <td>
                    <button
                      type="button"
                      className="small"
                      aria-label={i18n.t('studio_remove_named', [person.where ?? String(index + 1)])}
                      onClick={() => edit(pack => removeConsent(pack, person.hash))}
                    >
                      {i18n.t('studio_remove')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function NewConsent() {
  const { written, edit } = useStudio();
  const id = useId();
  const [name, setName] = useState('');
  const [where, setWhere] = useState('');
  const [until, setUntil] = useState('');
  const [agreed, setAgreed] = useState<Consent['for']>([]);
  const isReady = canBeHashed(name) && until !== '' && agreed.length > 0;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setName('');
    edit(await addConsent(written.pack, name, { until, for: agreed, ...(where && { where }) }));
    setAgreed([]);
  };
  return (
    <form className="box fields-of" onSubmit={event => void add(event)}>
      <div className="field stretched">
        <label htmlFor={id}>{i18n.t('studio_consent_who')}</label>
        <p className="hint">{i18n.t('studio_consent_who_hint')}</p>
        <input
          id={id}
          autoComplete="off"
          spellCheck={false}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        {name.trim() !== '' && !canBeHashed(name) && (
          <p role="status" className="failed">
            {i18n.t('studio_private_long', [name])}
          </p>
        )}
      </div>
      <fieldset className="ticks">
        <legend>{i18n.t('studio_consent_for')}</legend>
        {options.consents().map(({ id, name }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={agreed.includes(id)}
              onChange={({ target }) =>
                setAgreed(before => (target.checked ? [...before, id] : before.filter(each => each !== id)))
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <label>
          <span className="hint">{i18n.t('studio_until')}</span>
          <input type="date" required value={until} onChange={({ target }) => setUntil(target.value)} />
        </label>
        <label>
          <span className="hint">{i18n.t('studio_consent_where')}</span>
          <input value={where} onChange={({ target }) => setWhere(target.value)} />
        </label>
        <button type="submit" disabled={!isReady}>
          {i18n.t('studio_consent_add')}
        </button>
      </div>
    </form>
  );
}

function namesOf(agreed: Consent['for']): string {
  return options
    .consents()
    .filter(({ id }) => agreed.includes(id))
    .map(({ name }) => name)
    .join(', ');
}
