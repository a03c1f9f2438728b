import type { ComposeBox, PageDraft } from './compose-box';
import { isSameMessage } from './is-same-message';

/** What authors have said yes to. It lasts until the box holds anything else, or nothing. */
export class Agreements {
  private readonly agreed = new Map<HTMLElement, { box: ComposeBox; draft: PageDraft }>();

  add(box: ComposeBox, draft: PageDraft): void {
    this.agreed.set(box.editable, { box, draft });
  }

  covers(box: ComposeBox, draft: PageDraft): boolean {
    const agreed = this.agreed.get(box.editable);
    return agreed !== undefined && isSameMessage(agreed.draft, draft);
  }

  /** To be called whenever a box may have changed: an agreement once broken does not come back. */
  reconsider(): void {
    for (const [editable, { box, draft }] of this.agreed) {
      if (!editable.isConnected || !isSameMessage(draft, box.takeDraft())) this.agreed.delete(editable);
    }
  }
}
