import '@/src/ui/page.css';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { takeOn } from '@/src/platform/own-manner';
import { loadSettings, type Settings, watchSettings } from '@/src/platform/settings';

/** Shows one of our own pages in the person's language and look, and goes along when they choose another. */
export async function startPage(Page: ComponentType, title: () => string): Promise<void> {
  const place = document.querySelector('#root');
  if (!place) return;
  const root = createRoot(place);
  const show = async (settings: Settings) => {
    await takeOn(settings);
    document.title = title();
    root.render(<Page />);
  };
  watchSettings(changed => void show(changed));
  await show(await loadSettings());
}
