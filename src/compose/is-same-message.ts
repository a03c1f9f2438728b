import type { PageDraft } from './compose-box';

/** Whether two drafts say the same, as the same account, in answer to the same. Pictures come and go while they are loaded. */
export function isSameMessage(one: PageDraft, other: PageDraft): boolean {
  return messageOf(one) === messageOf(other);
}

/** To share something without a word says something too. */
export function saysNothing({ text, surface }: PageDraft): boolean {
  return text.trim() === '' && surface !== 'share';
}

function messageOf({ text, account, replyTo }: PageDraft): string {
  return JSON.stringify([text, account, replyTo]);
}
