import { Arrival } from './arrival';
import type { ComposeBox, PageDraft } from './compose-box';
import type { Answer, Outcome, PageUi } from './doors';
import { within } from './within';

/** How long the hold sheet may take to appear before the post goes unheld, in milliseconds. */
const PATIENCE = 2000;

/** The UI script, asked for when there is first something to show. */
export class UiOnDemand {
  private readonly ui: Arrival<PageUi>;
  private shown: [ComposeBox, Answer] | undefined;
  private asking = 0;

  constructor(askForUi: () => Promise<void>) {
    this.ui = new Arrival(askForUi);
  }

  receive(ui: PageUi): void {
    this.ui.receive(ui);
    if (this.shown) ui.show(...this.shown);
  }

  show(box: ComposeBox, answer: Answer): void {
    this.shown = [box, answer];
    if (this.ui.one) this.ui.one.show(box, answer);
    else if (answer.check.findings.length > 0) this.ui.bring().catch(() => {}); // the gate will need it too, and say so
  }

  clear(): void {
    this.shown = undefined;
    this.ui.one?.clear();
  }

  leave(): void {
    this.shown = undefined;
    this.ui.one?.leave();
  }

  async askAuthor(box: ComposeBox, draft: PageDraft, answer: Answer): Promise<Outcome> {
    const ui = await within(PATIENCE, this.ui.bring());
    this.asking += 1;
    return ui.askAuthor(box, draft, answer).finally(() => {
      this.asking -= 1;
    });
  }

  /** While the sheet is open; in a frame, it may stand in the page around. */
  get isAsking(): boolean {
    return this.asking > 0;
  }

  owns(target: EventTarget | null): boolean {
    return this.ui.one?.owns(target) ?? false;
  }

  openList(): void {
    this.ui.one?.openList();
  }

  keepsFocusFrom(target: EventTarget | null): boolean {
    return this.ui.one?.keepsFocusFrom(target) ?? false;
  }

  onKey(event: KeyboardEvent): void {
    this.ui.one?.onKey(event);
  }
}
