import { type Browser, browser } from 'wxt/browser';
import type { PageDraft } from '@/src/compose/compose-box';
import type { Answer } from '@/src/compose/page-ui';
import { type GuardMessage, guardMessage } from './messages';

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'tab' | 'frameId'>;

/** Answers the guards. What is not one of their messages, or not from our own scripts, gets no answer. */
export function serveGuards(check: (draft: PageDraft) => Promise<Answer>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      const parsed = guardMessage.safeParse(message);
      if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
      answerOf(parsed.data, sender, check).then(respond, () => respond(undefined));
      return true; // the answer comes later
    },
  );
}

function answerOf(
  message: GuardMessage,
  sender: Sender,
  check: (draft: PageDraft) => Promise<Answer>,
): Promise<unknown> {
  return message.kind === 'check' ? check(message.draft) : putUiInto(sender);
}

async function putUiInto({ tab, frameId }: Sender): Promise<true> {
  if (tab?.id === undefined) throw new Error('only a tab can show the UI');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: ['/ui.js'],
    injectImmediately: true,
  });
  return true;
}
