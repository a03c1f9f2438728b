import { useId } from 'react';
import { i18n } from '#i18n';
import { SaveStatus, type Saving } from './SaveStatus';

export interface MannerProps {
  language: string | undefined;
  look: string | undefined;
  saving: Saving | undefined;
  onLanguage(language: string): void;
  onLook(look: string): void;
}

/** In which language and in which colours; each language is called what its speakers call it. */
export function Manner({ language = 'browser', look = 'system', saving, onLanguage, onLook }: MannerProps) {
  return (
    <div className="box fields">
      <Pick
        label={i18n.t('options_language')}
        chosen={language}
        choices={[
          ['browser', i18n.t('options_language_browser')],
          ['en', 'English'],
          ['pl', 'Polski'],
        ]}
        onPick={onLanguage}
      />
      <Pick
        label={i18n.t('options_look')}
        chosen={look}
        choices={[
          ['system', i18n.t('options_look_system')],
          ['light', i18n.t('options_look_light')],
          ['dark', i18n.t('options_look_dark')],
        ]}
        onPick={onLook}
      />
      <p className="hint">{i18n.t('options_manner_hint')}</p>
      <SaveStatus saving={saving} />
    </div>
  );
}

interface PickProps {
  label: string;
  chosen: string;
  choices: readonly (readonly [string, string])[];
  onPick(id: string): void;
}

function Pick({ label, chosen, choices, onPick }: PickProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => onPick(target.value)}>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
