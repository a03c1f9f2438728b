import type { ComposeBox, PageDraft } from './compose-box';
import type { Answer } from './doors';

interface Known {
  draft: PageDraft;
  answer: Answer;
}

/** The last check of each compose box, kept beside it. */
export class Checks {
  private known = new WeakMap<ComposeBox, Known>();
  private rules = 0;

  constructor(private readonly ask: (draft: PageDraft) => Promise<Answer>) {}

  /** The answer made of exactly this draft, if there is one. */
  of(box: ComposeBox, draft: PageDraft): Answer | undefined {
    const known = this.known.get(box);
    return known && JSON.stringify(known.draft) === JSON.stringify(draft) ? known.answer : undefined;
  }

  /** The last answer, whatever text it was made of. */
  last(box: ComposeBox): Answer | undefined {
    return this.known.get(box)?.answer;
  }

  async run(box: ComposeBox, draft: PageDraft): Promise<Answer> {
    const rules = this.rules;
    const answer = await this.ask(draft);
    // A pause ends by itself, so that what was not checked for it is asked about again.
    if (rules === this.rules && !answer.off) this.known.set(box, { draft, answer });
    return answer;
  }

  /** The rules have changed: what was found by the old ones no longer counts. */
  forget(): void {
    this.known = new WeakMap();
    this.rules += 1;
  }
}
