import type { PageDraft } from './compose-box';

/** Whether two drafts say the same, as the same account, in answer to the same. */
export function isSameMessage(one: PageDraft, other: PageDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function saysNothing(draft: PageDraft): boolean {
  return draft.text.trim() === '';
}
