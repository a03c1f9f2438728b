import type { Site } from '@/src/sites/site';
import type { Agreements } from './agreements';
import type { Checks } from './checks';
import { type ComposeBox, composeBoxAt, composeBoxSentBy, type PageDraft } from './compose-box';
import { isSameMessage, saysNothing } from './is-same-message';
import type { Answer, Outcome } from './page-ui';
import { pressSend } from './press-send';
import { type SendAttempt, sendAttemptOf } from './send-attempt';
import { within } from './within';

/** How long a post waits for an answer before it goes unchecked, in milliseconds. */
const PATIENCE = 2000;

export interface GateParts {
  site: Site;
  checks: Checks;
  agreements: Agreements;
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
  signal: AbortSignal;
}

/** The point where sending waits for the verdict. A fault of ours lets the post go, and says so. */
export function armGate(parts: GateParts): void {
  const { site, checks, agreements, tell, signal } = parts;
  const deciding = new WeakSet<HTMLElement>();
  let pressing = false;

  const onAttempt = (event: Event, box: ComposeBox) => {
    if (!parts.isAlive()) {
      tell.outdated();
      return;
    }
    const draft = box.takeDraft();
    if (saysNothing(draft) || agreements.covers(box, draft)) return;
    const known = checks.of(box, draft);
    if (known && known.check.verdict !== 'hold' && !deciding.has(box.editable)) {
      tell.unsure(known);
      return;
    }
    event.preventDefault(); // before the first await, or the post is gone
    event.stopImmediatePropagation();
    if (deciding.has(box.editable)) return;
    deciding.add(box.editable);
    void decide(box).finally(() => deciding.delete(box.editable));
  };

  /** Decides about the text that would go out now, and again for as long as it changes meanwhile. */
  const decide = async (box: ComposeBox) => {
    let settled: PageDraft | undefined;
    for (let fixed = false; ; ) {
      const draft = box.takeDraft();
      if (saysNothing(draft)) return;
      if (settled && isSameMessage(settled, draft)) break;
      const outcome = await askFor(box, draft);
      if (outcome === 'edit') return;
      if (outcome === 'fixed') fixed = true;
      else if (fixed && outcome === 'not-held') return tell.fixed();
      else settled = draft;
    }
    const pressed = await pressSend(box, press => {
      pressing = true;
      try {
        press();
      } finally {
        pressing = false;
      }
    });
    if (pressed) return;
    agreements.add(box, settled);
    tell.pressAgain();
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

  const boxOf = ({ by, node }: SendAttempt) =>
    by === 'control' ? composeBoxSentBy(node, site) : composeBoxAt(node, site);

  for (const type of ['click', 'keydown', 'submit']) {
    const listener = (event: Event) => {
      if (pressing) return;
      try {
        const attempt = sendAttemptOf(event);
        const box = attempt && boxOf(attempt);
        if (attempt && box && (!attempt.plainEnter || box.composer.sendsOnEnter)) onAttempt(event, box);
      } catch {
        tell.noAnswer(); // a fault of ours: the event goes on to the page
      }
    };
    window.addEventListener(type, listener, { capture: true, signal });
  }
}
