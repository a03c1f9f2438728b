import type { ComposeBox, PageDraft } from './compose-box';
import { isSameMessage } from './is-same-message';

interface Agreed {
  box: ComposeBox;
  draft: PageDraft;
}

/** What authors have said yes to. It lasts until the box holds anything else, or nothing. */
export class Agreements {
  private agreed: Agreed[] = [];

  add(box: ComposeBox, draft: PageDraft): void {
    this.agreed = [...this.agreed.filter(other => other.box !== box && other.box.isThere), { box, draft }];
  }

  /** Sites take the text over into another editable, and into a later step: it is the same message. */
  covers(box: ComposeBox, draft: PageDraft): boolean {
    return this.agreed.some(
      agreed =>
        (agreed.box === box || !agreed.box.isThere) &&
        agreed.box.composer === box.composer &&
        isSameMessage(agreed.draft, draft),
    );
  }

  /** To be called whenever a box may have changed: an agreement once broken does not come back. */
  reconsider(): void {
    this.agreed = this.agreed.filter(({ box, draft }) => isSameMessage(draft, box.takeDraft()));
  }
}
