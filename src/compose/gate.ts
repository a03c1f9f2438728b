import type { Agreements } from './agreements';
import type { Checks } from './checks';
import type { ComposeBox, PageDraft } from './compose-box';
import type { Answer, Outcome } from './doors';
import { isSameMessage, saysNothing } from './is-same-message';
import type { PageEvents } from './page-events';
import { pressSend } from './press-send';
import { within } from './within';

/** How long a post waits for an answer before it goes unchecked, in milliseconds. */
const PATIENCE = 2000;

/** A message about to go out, and the control that was pressed for it, if one was. */
export interface Sending {
  box: ComposeBox;
  control?: HTMLElement | undefined;
}

export interface GateParts {
  events: PageEvents;
  checks: Checks;
  agreements: Agreements;
  /** What this event would send, if anything. */
  sendingOf(event: Event): Sending | undefined;
  /** Whether it passes unchecked, because the person wants it so. */
  letsPass(draft: PageDraft): boolean;
  askAuthor(box: ComposeBox, draft: PageDraft, answer: Answer): Promise<Outcome>;
  /** What the person has to know although nothing is held. */
  tell: {
    noAnswer(): void;
    outdated(): void;
    unsure(answer: Answer): void;
    pressAgain(): void;
    fixed(): void;
  };
  isAlive(): boolean;
  /** What is written there is on its way. */
  onLetGo(box: ComposeBox): void;
  notices: string | undefined;
}

/** The point where sending waits for the verdict. A fault of ours lets the post go, and says so. */
export function armGate(parts: GateParts): { decide(sending: Sending): void } {
  const { events, checks, agreements, tell } = parts;
  const deciding = new WeakSet<ComposeBox>();

  const onSending = (event: Event, sending: Sending) => {
    const { box } = sending;
    if (!parts.isAlive()) {
      tell.outdated();
      return;
    }
    const draft = box.takeDraft();
    if (saysNothing(draft) || parts.letsPass(draft)) return;
    if (agreements.covers(box, draft)) {
      parts.onLetGo(box);
      return;
    }
    const known = checks.of(box, draft);
    if (known && known.check.verdict !== 'hold' && !deciding.has(box)) {
      parts.onLetGo(box);
      tell.unsure(known);
      return;
    }
    event.preventDefault(); // before the first await, or the post is gone
    event.stopImmediatePropagation();
    void decide(sending);
  };

  const decide = async (sending: Sending) => {
    const { box } = sending;
    if (deciding.has(box)) return;
    deciding.add(box);
    const settled = await settle(box).finally(() => deciding.delete(box));
    if (!settled) return;
    agreements.add(box, settled); // should the press come to nothing, the next one passes
    parts.onLetGo(box);
    const isSent = await pressSend(box, {
      settled,
      control: sending.control,
      notices: parts.notices,
      press: act => events.unheard(act),
    });
    if (!isSent) tell.pressAgain();
  };

  /** Decides about the text that would go out now, and again for as long as it changes meanwhile. */
  const settle = async (box: ComposeBox): Promise<PageDraft | undefined> => {
    let settled: PageDraft | undefined;
    for (let fixed = false; ; ) {
      const draft = box.takeDraft();
      if (saysNothing(draft)) return undefined;
      if (settled && isSameMessage(settled, draft)) return settled;
      const outcome = await askFor(box, draft);
      if (outcome === 'edit') return undefined;
      if (outcome === 'fixed') fixed = true;
      else if (fixed && outcome === 'not-held') {
        tell.fixed();
        return undefined;
      } else settled = draft;
    }
  };

  const askFor = async (box: ComposeBox, draft: PageDraft) => {
    const answer =
      checks.of(box, draft) ?? (await within(PATIENCE, checks.run(box, draft)).catch(() => undefined));
    if (answer && answer.check.verdict !== 'hold') {
      tell.unsure(answer);
      return 'not-held';
    }
    const outcome = answer && (await parts.askAuthor(box, draft, answer).catch(() => undefined));
    if (!outcome) tell.noAnswer(); // no check, or no sheet: the post goes, and the person knows
    if (!outcome || outcome.choice === 'send') agreements.add(box, draft);
    return outcome?.choice ?? 'send';
  };

  events.listen(['click', 'keydown', 'submit'], event => {
    try {
      const sending = parts.sendingOf(event);
      if (sending) onSending(event, sending);
    } catch {
      tell.noAnswer(); // a fault of ours: the event goes on to the page
    }
  });
  return { decide: sending => void decide(sending) };
}
