import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import type { PageDraft } from '@/src/compose/compose-box';
import { checkDraft } from '@/src/engine/check-draft';
import type { Check } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';
import { packList } from '@/src/packs/pack-list';
import { ClockAdvice } from '@/src/platform/clock-advice';
import { localTime } from '@/src/platform/local-time';
import { guardOpenTabs, tellRulesChanged } from '@/src/platform/open-tabs';
import { servePages } from '@/src/platform/serve-pages';
import { loadSettings, watchSettings } from '@/src/platform/settings';
import { showAtRest, showState } from '@/src/platform/toolbar';

export default defineBackground(() => {
  let settings = loadSettings();
  watchSettings(changed => {
    settings = Promise.resolve(changed);
    void tellRulesChanged();
    void showAtRest(changed.pack !== undefined);
  });
  void settings.then(({ pack }) => showAtRest(pack !== undefined));
  const clock = new ClockAdvice();
  const check = async (draft: PageDraft) => {
    const { pack, role, hours, device } = await settings;
    if (!pack) return { check: notChecked(draft.text), role, packName: '' };
    const packName = packList.find(({ id }) => id === pack)?.name ?? pack;
    const now = new Date();
    const rulebook = builtInRulebook(pack);
    const check = checkDraft(
      {
        ...draft,
        role,
        now: localTime(now),
        hours: await clock.hoursAt(now, hours),
        device: device === 'unsaid' ? undefined : device,
      },
      rulebook,
    );
    void clock.note(now, check, rulebook);
    return { check, role, packName };
  };
  servePages({ check, showState });
  browser.runtime.onInstalled.addListener(() => void guardOpenTabs());
  browser.action.onClicked.addListener(() => void browser.runtime.openOptionsPage());
});

/** Without rules nothing can be said, and green would be a lie. */
function notChecked(text: string): Check {
  const unchecked = [{ what: i18n.t('unchecked_no_pack_what'), why: i18n.t('unchecked_no_pack') }];
  return { text, verdict: 'unsure', findings: [], unchecked };
}
