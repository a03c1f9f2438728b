import { useState } from 'react';
import { packList } from '@/src/packs/pack-list';
import { practiceText } from '@/src/packs/practice-text';
import { openPage } from '@/src/platform/own-pages';
import { chooseDefaultPack } from '@/src/platform/settings';
import type { Saving } from '@/src/ui/options/SaveStatus';
import { WelcomePage } from '@/src/ui/welcome/WelcomePage';
import { nameOf } from '../own-page/name-of';
import { usePack } from '../own-page/use-pack';
import { useSettings } from '../own-page/use-settings';
import { usePractice } from './use-practice';

/** The first run, with the settings as they are now. */
export function LiveWelcome() {
  const [settings] = useSettings();
  const [savingPack, setSavingPack] = useState<Saving>();
  const practice = usePractice();
  const pack = usePack(settings.pack);
  const choose = async (id: string): Promise<Saving> => {
    try {
      await chooseDefaultPack(id);
      return { kept: nameOf(id) };
    } catch {
      return 'failed';
    }
  };
  return (
    <WelcomePage
      {...practice}
      packs={packList}
      pack={settings.pack}
      isPackSet={settings.isPackSet ?? false}
      savingPack={savingPack}
      installing={pack?.governance?.installing?.ask}
      example={pack && practiceText(pack)}
      onPack={id => void choose(id).then(setSavingPack)}
      onOptions={() => void openPage('options')}
    />
  );
}
