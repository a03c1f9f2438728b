import { findSend, isLeftAlone } from '@/src/sites/find-send';
import { isOfSize, shapes } from '@/src/sites/shapes';
import type { Composer, Site, SiteSight } from '@/src/sites/site';
import { allAcross, closestAcross, isShown } from '@/src/sites/tree';
import { ComposeBox, fieldsWith } from './compose-box';
import type { Sending } from './gate';
import { attemptFrom, bareShareOf, type SendAttempt, sendAttemptOf } from './send-attempt';

/** Finds the compose boxes of a page: one for each message, however often and by whichever of its fields it is met. */
export class BoxFinder {
  private readonly boxes = new WeakMap<HTMLElement, ComposeBox>();
  /** The box of each kind that was written in last: a later step may send it when the page has taken it away. */
  private readonly latest = new Map<string, ComposeBox>();
  private readonly byShape: Site;

  constructor(
    private readonly site: Site,
    private readonly sight: SiteSight,
  ) {
    this.byShape = { ...site, composers: shapes };
  }

  /** The compose box that this node is part of, and is now being written in. */
  at(node: Node): ComposeBox | undefined {
    const box = this.known(node);
    if (box) this.latest.set(box.composer.id, box);
    return box;
  }

  /** Everything on the page that can be written in and is shown: compose boxes, and what we do not understand. */
  all(): { boxes: ComposeBox[]; strangers: HTMLElement[] } {
    const kinds = [...this.site.composers, ...shapes].map(({ box }) => box).join();
    const editables = allAcross(document, kinds).filter(isShown);
    const boxes = editables.flatMap(editable => this.known(editable) ?? []);
    const strangers = editables.flatMap(editable => this.strangerAt(editable) ?? []);
    return { boxes: [...new Set(boxes)], strangers: [...new Set(strangers)] };
  }

  /** What this event would send, if anything. */
  sendingOf(event: Event, opener?: HTMLElement): Sending | undefined {
    const bare = bareShareOf(event, opener, this.site);
    if (bare) return this.sendingFrom(bare);
    const attempt = sendAttemptOf(event, this.site);
    const sending = attempt && this.sendingFrom(attempt);
    if (sending) return sending;
    const guessed = this.shaped(sendAttemptOf(event, this.byShape));
    return guessed && this.sendingFrom(guessed);
  }

  sendingFrom({ composer, control, boxes: [first] }: SendAttempt): Sending | undefined {
    const kept = this.latest.get(composer.id);
    const gone = kept && !kept.isThere && kept.isOnItsWay ? kept : undefined;
    const box = first ? this.of(composer, first) : gone;
    return box && { box, control };
  }

  /** Something to write in that is neither a compose box we understand nor anything to be left alone. */
  strangerAt(node: Node): HTMLElement | undefined {
    const [{ box } = { box: '' }] = shapes;
    const editable = closestAcross(node, box);
    const isStrange =
      editable && isOfSize(editable) && !isLeftAlone(editable, this.site) && !this.known(editable);
    return isStrange ? editable : undefined;
  }

  private known(node: Node): ComposeBox | undefined {
    const attempt = this.shaped(attemptFrom(node, this.site) ?? attemptFrom(node, this.byShape));
    const [editable] = attempt?.boxes ?? [];
    if (!attempt || !editable || isLeftAlone(editable, this.site)) return undefined;
    const box = this.of(attempt.composer, editable);
    if (editable.matches(':focus')) box.active = editable;
    return box;
  }

  private of(composer: Composer, editable: HTMLElement): ComposeBox {
    const [first = editable] = composer.isBare ? [] : fieldsWith(editable, composer);
    const known = this.boxes.get(first);
    if (known?.composer.id === composer.id) return known;
    const box = new ComposeBox(this.site.id, composer, this.sight.sights[composer.id] ?? {}, first);
    this.boxes.set(first, box);
    return box;
  }

  /** A guess by shape holds only for what no description claims, and what can be sent. */
  private shaped(attempt: SendAttempt | undefined): SendAttempt | undefined {
    if (!attempt || !shapes.includes(attempt.composer)) return attempt;
    const boxes = attempt.boxes.filter(
      box =>
        !attemptFrom(box, this.site) &&
        !isLeftAlone(box, this.site) &&
        isOfSize(box) &&
        findSend(box, attempt.composer),
    );
    return boxes.length > 0 ? { ...attempt, boxes } : undefined;
  }
}
