import { useEffect, useState } from 'react';
import { packList } from '@/src/packs/pack-list';
import { loadSettings, type Settings, saveSettings, watchSettings } from '@/src/platform/settings';
import { OptionsPage } from '@/src/ui/options/OptionsPage';

/** The options page with the settings as they are now, whoever changes them. */
export function LiveOptions() {
  const [settings, setSettings] = useState<Settings>();
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  if (!settings) return null;
  const save = async (patch: Partial<Settings>) => {
    await saveSettings(patch);
    setIsSaved(true);
  };
  return (
    <OptionsPage
      packs={packList}
      pack={settings.pack}
      role={settings.role}
      isSaved={isSaved}
      onPack={pack => void save({ pack })}
      onRole={role => void save({ role })}
    />
  );
}
