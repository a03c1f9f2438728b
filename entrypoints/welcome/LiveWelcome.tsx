import { useState } from 'react';
import { practiceText } from '@/src/packs/practice-text';
import { openPage } from '@/src/platform/own-pages';
import { chooseDefaultPack } from '@/src/platform/settings';
import type { Saving } from '@/src/ui/options/SaveStatus';
import { WelcomePage } from '@/src/ui/welcome/WelcomePage';
import { usePack } from '../own-page/use-pack';
import { usePackList } from '../own-page/use-pack-list';
import { useSettings } from '../own-page/use-settings';
import { usePractice } from './use-practice';

/** The first run, with the settings as they are now. */
export function LiveWelcome() {
  const [settings] = useSettings();
  const [savingPack, setSavingPack] = useState<Saving>();
  const practice = usePractice();
  const packs = usePackList();
  const pack = usePack(settings.pack);
  const choose = async (id: string): Promise<Saving> => {
    try {
      await chooseDefaultPack(id);
      return { kept: packs.find(each => each.id === id)?.name ?? id };
    } catch {
      return 'failed';
    }
  };
  return (
    <WelcomePage
      {...practice}
      packs={packs}
      pack={settings.pack}
      isPackSet={settings.set?.pack ?? false}
      savingPack={savingPack}
      installing={pack?.governance?.installing?.ask}
      example={pack && practiceText(pack)}
      onInstall={() => void openPage('install')}
      onPack={id => void choose(id).then(setSavingPack)}
      onOptions={() => void openPage('options')}
    />
  );
}
