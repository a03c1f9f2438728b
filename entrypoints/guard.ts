import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { startGuard } from '@/src/compose/start-guard';
import { askForCheck, askForUi, isAlive, onRulesChanged } from '@/src/platform/guard-link';
import { siteOf } from '@/src/sites';
import { createPlainLine } from '@/src/ui/plain-line';

export default defineUnlistedScript(() => {
  const site = siteOf(location.hostname);
  // After an update the guard of before may still be here: it knows that it is on its own.
  if (!site || globalThis.secondLookGuard?.isAlive()) return;
  globalThis.secondLookGuard?.stop();
  globalThis.secondLookGuard = startGuard({
    site,
    askForCheck,
    askForUi,
    isAlive,
    onRulesChanged,
    line: createPlainLine(i18n.t('close')),
    words: {
      noAnswer: () => i18n.t('line_not_checked_no_answer'),
      outdated: () => i18n.t('line_not_checked_updated'),
      unsure: what => i18n.t('line_not_checked_unsure', [what]),
      pressAgain: () => i18n.t('line_press_again'),
      fixed: () => i18n.t('line_fixed'),
      fixFailed: text => i18n.t('line_fix_failed', [text]),
    },
  });
});
