import { useEffect, useState } from 'react';
import { loadSettings, type Settings, watchSettings } from '@/src/platform/settings';

/** The settings as they are now, whoever changes them; and the way to show a choice before it is kept. */
export function useSettings(): [Partial<Settings>, (patch: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Partial<Settings>>({});
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return [settings, patch => setSettings(current => ({ ...current, ...patch }))];
}
