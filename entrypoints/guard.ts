import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '@/src/compose/start-guard';
import { askForCheck, askForUi, isAlive, onRulesChanged } from '@/src/platform/guard-link';
import { wordsOf } from '@/src/platform/guard-words';
import { siteOf } from '@/src/sites';
import { createPlainLine } from '@/src/ui/plain-line';

export default defineUnlistedScript(() => {
  const site = siteOf(location.hostname);
  // After an update the guard of before may still be here: it knows that it is on its own.
  if (!site || globalThis.secondLookGuard?.isAlive()) return;
  globalThis.secondLookGuard?.stop();
  // Once the extension is gone its words cannot be asked for any more.
  const outdated = wordsOf('line_not_checked_updated');
  globalThis.secondLookGuard = startGuard({
    site,
    askForCheck,
    askForUi,
    isAlive,
    onRulesChanged,
    line: createPlainLine(wordsOf('close')),
    words: {
      noAnswer: () => wordsOf('line_not_checked_no_answer'),
      outdated,
      unsure: what => wordsOf('line_not_checked_unsure', what),
      pressAgain: () => wordsOf('line_press_again'),
      fixed: () => wordsOf('line_fixed'),
      fixFailed: text => wordsOf('line_fix_failed', text),
    },
  });
});
