import type { ComposeBox, PageDraft } from './compose-box';
import type { Answer, Outcome, PageUi } from './doors';
import { within } from './within';

/** How long the hold sheet may take to appear before the post goes unheld, in milliseconds. */
const PATIENCE = 2000;

/** The UI script, asked for when there is first something to show. */
export class UiOnDemand {
  private ui: PageUi | undefined;
  private arrival: Promise<PageUi> | undefined;
  private arrived: ((ui: PageUi) => void) | undefined;
  private shown: [ComposeBox, Answer] | undefined;
  private asking = 0;

  constructor(private readonly askForUi: () => Promise<void>) {}

  receive(ui: PageUi): void {
    this.ui = ui;
    this.arrived?.(ui);
    if (this.shown) ui.show(...this.shown);
  }

  show(box: ComposeBox, answer: Answer): void {
    this.shown = [box, answer];
    if (this.ui) this.ui.show(box, answer);
    else if (answer.check.findings.length > 0) this.load().catch(() => {}); // the gate will need it too, and say so
  }

  clear(): void {
    this.shown = undefined;
    this.ui?.clear();
  }

  leave(): void {
    this.shown = undefined;
    this.ui?.leave();
  }

  async askAuthor(box: ComposeBox, draft: PageDraft, answer: Answer): Promise<Outcome> {
    const ui = await within(PATIENCE, this.load());
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
    return this.ui?.owns(target) ?? false;
  }

  openFirst(): void {
    this.ui?.openFirst();
  }

  keepsFocusFrom(target: EventTarget | null): boolean {
    return this.ui?.keepsFocusFrom(target) ?? false;
  }

  onKey(event: KeyboardEvent): void {
    this.ui?.onKey(event);
  }

  private load(): Promise<PageUi> {
    if (this.ui) return Promise.resolve(this.ui);
    this.arrival ??= new Promise<PageUi>((resolve, reject) => {
      this.arrived = resolve;
      this.askForUi().catch((reason: unknown) => {
        this.arrival = undefined; // the next need asks again
        reject(reason);
      });
    });
    return this.arrival;
  }
}
