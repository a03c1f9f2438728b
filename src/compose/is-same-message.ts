import type { PageDraft } from './compose-box';

/** Whether two drafts say the same, as the same account, in answer to the same: the clock aside. */
export function isSameMessage(one: PageDraft, other: PageDraft): boolean {
  return (
    one.text === other.text &&
    one.account === other.account &&
    one.surface === other.surface &&
    one.media.length === other.media.length &&
    one.replyTo?.author === other.replyTo?.author &&
    one.replyTo?.text === other.replyTo?.text
  );
}

export function saysNothing(draft: PageDraft): boolean {
  return draft.text.trim() === '';
}
