import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { actingAs } from '@/src/engine/acting-as';
import { checkDraft } from '@/src/engine/check-draft';
import type { Check } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';
import { packList } from '@/src/packs/pack-list';
import { ClockAdvice } from '@/src/platform/clock-advice';
import { localTime } from '@/src/platform/local-time';
import { guardOpenTabs, tellRulesChanged } from '@/src/platform/open-tabs';
import { servePages } from '@/src/platform/serve-pages';
import { loadSettings, watchSettings } from '@/src/platform/settings';

export default defineBackground(() => {
  let settings = loadSettings();
  watchSettings(changed => {
    settings = Promise.resolve(changed);
    void tellRulesChanged();
  });
  const clock = new ClockAdvice();
  servePages(async draft => {
    const { pack, role, hours, device } = await settings;
    const { site, account } = draft;
    if (!pack) {
      const { why } = actingAs({ site, account, general: role }, {});
      return { check: notChecked(draft.text), role, why, packName: '', account };
    }
    const packName = packList.find(({ id }) => id === pack)?.name ?? pack;
    const now = new Date();
    const rulebook = builtInRulebook(pack);
    const acting = actingAs({ site, account, general: role }, rulebook.accounts);
    const check = checkDraft(
      {
        ...draft,
        role: acting.role,
        official: acting.official,
        now: localTime(now),
        hours: await clock.hoursAt(now, hours),
        device: device === 'unsaid' ? undefined : device,
      },
      rulebook,
    );
    void clock.note(now, check, rulebook);
    return { check, role: acting.role, why: acting.why, packName, account };
  });
  browser.runtime.onInstalled.addListener(() => void guardOpenTabs());
  browser.action.onClicked.addListener(() => void browser.runtime.openOptionsPage());
});

/** Without rules nothing can be said, and green would be a lie. */
function notChecked(text: string): Check {
  const unchecked = [{ what: i18n.t('unchecked_no_pack_what'), why: i18n.t('unchecked_no_pack') }];
  return { text, verdict: 'unsure', findings: [], unchecked };
}
