import { i18n } from '#i18n';
import { SaveStatus, type Saving } from './SaveStatus';

export interface MessagesProps {
  /** Not known yet while the settings are being read. */
  areChecked: boolean | undefined;
  saving: Saving | undefined;
  onCheck(areChecked: boolean): void;
}

export function Messages({ areChecked, saving, onCheck }: MessagesProps) {
  return (
    <fieldset>
      <legend>{i18n.t('options_messages')}</legend>
      <p className="hint">{i18n.t('options_messages_hint')}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={areChecked ?? true}
          onChange={({ target }) => onCheck(target.checked)}
        />
        <strong>{i18n.t('options_messages_check')}</strong>
      </label>
      <SaveStatus saving={saving} />
    </fieldset>
  );
}
