import type { Check, Role } from '@/src/engine/types';
import type { Decision } from '@/src/ui/decision';
import type { ComposeBox, PageDraft } from './compose-box';

/** What the background answers about a draft: the check, and as whom and by whose rules it was made. */
export interface Answer {
  check: Check;
  role: Role;
  packName: string;
}

/** The author decided, or used a fix of the sheet: the text is another one then. */
export type Outcome = Decision | { choice: 'fixed' };

/** What the UI script, once it is in the page, does for the guard. */
export interface PageUi {
  /** Underlines what the check found; where the box has moved on since, what is still true of it. */
  show(box: ComposeBox, answer: Answer): void;
  clear(): void;
  /** Takes everything of ours out of the page. */
  leave(): void;
  /** Opens the hold sheet and gives what came of it. */
  askAuthor(box: ComposeBox, draft: PageDraft, answer: Answer): Promise<Outcome>;
  /** Whether an event's target is one of our own elements. */
  owns(target: EventTarget | null): boolean;
  /** A key pressed in our own elements, which the page never sees, or one that may be meant for the card. */
  onKey(event: KeyboardEvent): void;
}

/** Where the UI script finds the guard: the isolated world that both run in, which the page cannot see. */
declare global {
  var secondLookGuard: GuardDoor | undefined;
}

export interface GuardDoor {
  isAlive(): boolean;
  stop(): void;
  receiveUi(ui: PageUi): void;
  /** A fix did not take: the person gets its text to copy. */
  tellFixFailed(text: string): void;
}
