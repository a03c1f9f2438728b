import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '@/src/compose/start-guard';
import { askForScript, isAlive } from '@/src/platform/background-link';
import { wordsOf } from '@/src/platform/page-words';
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
    askForKeeper: () => askForScript('keeper'),
    isAlive,
    line: createPlainLine(wordsOf('close')),
    words: {
      noAnswer: () => wordsOf('line_not_checked_no_answer'),
      pressAgain: () => wordsOf('line_press_again'),
      outdated,
    },
  });
});
