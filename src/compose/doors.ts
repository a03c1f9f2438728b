import type { RoleReason } from '@/src/engine/acting-as';
import type { PackHelp } from '@/src/engine/help';
import type { Check, Role } from '@/src/engine/types';
import type { Site } from '@/src/sites/site';
import type { Decision } from '@/src/ui/decision';
import type { PlainLine } from '@/src/ui/plain-line';
import type { ComposeBox, PageDraft } from './compose-box';
import type { PageEvents } from './page-events';
import type { SendAttempt } from './send-attempt';
import type { OffReason } from './terms';

/** What the background answers about a draft: the check, and as whom and by whose rules it was made. */
export interface Answer {
  check: Check;
  role: Role;
  /** What decided about the role. */
  why: RoleReason;
  packName: string;
  /** The account posted as; left out where the page does not say. */
  account?: string | undefined;
  /** Whom the pack says to turn to, where there is something to turn to them about. */
  help?: PackHelp | undefined;
  /** Nothing was checked, because the person wants it so. */
  off?: OffReason | undefined;
}

/** The author decided, or used a fix of the sheet: the text is another one then. */
export type Outcome = Decision | { choice: 'fixed' };

/** What the UI script, once it is in the page, does for the keeper. */
export interface PageUi {
  /** Underlines what the check found; where the box has moved on since, what is still true of it. */
  show(box: ComposeBox, answer: Answer): void;
  clear(): void;
  /** Opens the list of all that was found. */
  openList(): void;
  /** Takes everything of ours out of the page. */
  leave(): void;
  /** Opens the hold sheet and gives what came of it. */
  askAuthor(box: ComposeBox, draft: PageDraft, answer: Answer): Promise<Outcome>;
  /** Whether an event's target is one of our own elements. */
  owns(target: EventTarget | null): boolean;
  /** Whether it is one of those that a press must not give the focus to. */
  keepsFocusFrom(target: EventTarget | null): boolean;
  /** A key pressed in our own elements, which the page never sees, or one that may be meant for the card. */
  onKey(event: KeyboardEvent): void;
}

/** What the keeper, once it is in the page, does for the guard and for the UI script. */
export interface Keeper {
  /** Takes over a send that the guard has held until the keeper came. */
  decide(attempt: SendAttempt): void;
  receiveUi(ui: PageUi): void;
  /** The person wants something about what is written treated otherwise: it is checked anew. */
  recheck(): void;
  /** A fix did not take: the person gets its text to copy. */
  tellFixFailed(text: string): void;
}

/** Where our scripts find each other: the isolated world that all run in, which the page cannot see. */
declare global {
  var secondLookGuard: GuardDoor | undefined;
}

export interface GuardDoor {
  readonly site: Site;
  readonly events: PageEvents;
  readonly line: PlainLine;
  /** Aborted when everything of ours has to leave the page. */
  readonly signal: AbortSignal;
  readonly keeper: Keeper | undefined;
  /** What the press before this one opened a menu with, to share something from. */
  readonly opener: HTMLElement | undefined;
  isAlive(): boolean;
  /** Says, once, that what is written here is no longer checked. */
  sayOutdated(): void;
  stop(): void;
  receiveKeeper(keeper: Keeper): void;
}
