import { i18n } from '#i18n';

/** Something that the organisation has set for this browser, where there would be a choice. */
export function SetValue({ title, value }: { title: string; value: string }) {
  return (
    <div className="box set">
      <h3>{title}</h3>
      <p className="hint">{i18n.t('install_set_value', [value])}</p>
    </div>
  );
}
