import { i18n } from '#i18n';
import { Choices } from '../options/Choices';
import type { Saving } from '../options/SaveStatus';
import { SetByOrganisation } from '../options/SetByOrganisation';

export interface ChooseRulesProps {
  packs: readonly { id: string; name: string }[];
  pack: string | undefined;
  /** The organisation has set it: there is nothing to choose. */
  isPackSet: boolean;
  savingPack: Saving | undefined;
  onPack(id: string): void;
}

/** Whose rules count: from the list, or set by the organisation. For any others a link or a file is needed. */
export function ChooseRules({ packs, pack, isPackSet, savingPack, onPack }: ChooseRulesProps) {
  return (
    <>
      <p className="lead">{i18n.t('options_lead')}</p>
      {isPackSet ? (
        <SetByOrganisation name={packs.find(({ id }) => id === pack)?.name ?? ''} />
      ) : (
        <>
          <Choices
            title={i18n.t('options_pack')}
            choices={packs}
            chosen={pack}
            saving={savingPack}
            onChoose={onPack}
          />
          <p className="hint">{i18n.t('install_open_hint')}</p>
        </>
      )}
    </>
  );
}
