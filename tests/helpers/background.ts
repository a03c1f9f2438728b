import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInPack, builtInRulebook } from '@/src/packs/built-in';
import { ownMessage, pageMessage } from '@/src/platform/messages';

/** From here on the fake browser answers our own pages as the background would: with real packs and real checks. */
export function answerAsBackground(pack = 'allsorts'): void {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.0.0' }) });
  fakeBrowser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, respond: (answer: unknown) => void): true => {
      respond(answerTo(message, pack));
      return true;
    },
  );
}

function answerTo(message: unknown, pack: string): unknown {
  const own = ownMessage.safeParse(message);
  if (own.success && own.data.kind === 'ask-pack') return builtInPack(own.data.pack);
  const asked = pageMessage.parse(message);
  if (asked.kind !== 'check') return undefined;
  const check = checkDraft({ ...asked.draft, role: 'personal' }, builtInRulebook(pack));
  return { check, role: 'personal', why: 'general', packName: pack };
}
