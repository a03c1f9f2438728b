import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';
import { guardOpenTabs, tellRulesChanged } from '@/src/platform/open-tabs';
import { serveGuards } from '@/src/platform/serve-guards';
import { loadSettings, watchSettings } from '@/src/platform/settings';

export default defineBackground(() => {
  let settings = loadSettings();
  watchSettings(changed => {
    settings = Promise.resolve(changed);
    void tellRulesChanged();
  });
  serveGuards(async draft => {
    const { pack, role } = await settings;
    const packName = builtInPacks.find(({ id }) => id === pack)?.name ?? pack;
    return { check: checkDraft({ ...draft, role }, builtInRulebook(pack)), role, packName };
  });
  browser.runtime.onInstalled.addListener(() => void guardOpenTabs());
});
