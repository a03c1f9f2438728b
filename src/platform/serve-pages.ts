import { type Browser, browser } from 'wxt/browser';
import type { PageDraft } from '@/src/compose/compose-box';
import type { Answer } from '@/src/compose/doors';
import { type PageMessage, pageMessage } from './messages';

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'tab' | 'frameId'>;

/** Answers our scripts in the pages. What is not one of their messages, or not from our own scripts, gets no answer. */
export function servePages(check: (draft: PageDraft) => Promise<Answer>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      const parsed = pageMessage.safeParse(message);
      if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
      answerOf(parsed.data, sender, check).then(respond, () => respond(undefined));
      return true; // the answer comes later
    },
  );
}

function answerOf(
  message: PageMessage,
  sender: Sender,
  check: (draft: PageDraft) => Promise<Answer>,
): Promise<unknown> {
  return message.kind === 'check' ? check(message.draft) : putInto(sender, message.script);
}

async function putInto({ tab, frameId }: Sender, script: 'keeper' | 'ui'): Promise<true> {
  if (tab?.id === undefined) throw new Error('only a tab can have our scripts');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [`/${script}.js`],
    injectImmediately: true,
  });
  return true;
}
