import { i18n } from '#i18n';

/** The pack in use, where there is nothing to choose. */
export function SetByOrganisation({ name }: { name: string }) {
  return (
    <div className="box set">
      <h3>{name}</h3>
      <p className="hint">{i18n.t('set_by_organisation')}</p>
    </div>
  );
}
