import { useState } from 'react';
import { i18n } from '#i18n';
import { SaveStatus, type Saving } from './SaveStatus';

export interface AlsoUsedProps {
  /** The packs that are not the default. */
  packs: readonly { id: string; name: string }[];
  used: readonly string[];
  saving: Saving | undefined;
  onUse(pack: string, isUsed: boolean): void;
}

/** Further packs, for those who follow the rules of several organisations; folded away for all the others. */
export function AlsoUsed({ packs, used, saving, onUse }: AlsoUsedProps) {
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || used.length > 0;
  return (
    <fieldset>
      <legend>{i18n.t('options_also')}</legend>
      {isOpen ? (
        <>
          <p className="hint">{i18n.t('options_also_hint')}</p>
          {packs.map(({ id, name }) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                value={id}
                checked={used.includes(id)}
                onChange={({ target }) => onUse(id, target.checked)}
              />
              <strong>{name}</strong>
            </label>
          ))}
        </>
      ) : (
        <button type="button" className="quiet" onClick={() => setOpened(true)}>
          {i18n.t('options_also_open')}
        </button>
      )}
      <SaveStatus saving={saving} />
    </fieldset>
  );
}
