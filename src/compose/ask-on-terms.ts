import type { PageDraft } from './compose-box';
import type { Answer } from './doors';
import type { KnownTerms, OffReason } from './terms';

type Ask = (draft: PageDraft) => Promise<Answer>;

/** What the person wants left unchecked does not leave the page, nor does anything while that is not known. */
export function askOnTerms(terms: KnownTerms, ask: Ask): Ask {
  return async draft => {
    const off = await terms.surelyWhyOff(draft.surface);
    return off ? unasked(draft, off) : ask(draft);
  };
}

/** In place of the answer that was not asked for. */
function unasked({ text, account }: PageDraft, off: OffReason): Answer {
  const check = { text, verdict: 'unsure', findings: [], unchecked: [] } as const;
  return { check, role: 'personal', why: 'general', packName: '', account, off };
}
