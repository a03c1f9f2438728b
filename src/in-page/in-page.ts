import { i18n } from '#i18n';
import type { ComposeBox, PageDraft } from '@/src/compose/compose-box';
import type { Answer, Keeper, Outcome, PageUi } from '@/src/compose/doors';
import type { EditorText } from '@/src/editors/editor-text';
import type { Field, JoinedText } from '@/src/editors/joined-text';
import { isControl, select, selectedIn, selectedNow } from '@/src/editors/selection';
import { type Written, writeFix } from '@/src/editors/write-editor';
import { carryOver } from '@/src/engine/carry-over';
import type { Finding, Fix } from '@/src/engine/types';
import { Card } from './card';
import { CaretRest } from './caret-rest';
import type { Host } from './host';
import { Hover } from './hover';
import { createSheetHost, openSheet } from './sheet';
import { TextareaMirror } from './textarea-mirror';
import { Underlines } from './underlines';
import { UndoLine } from './undo-line';

/** What only the background can do for the person. */
export interface Background {
  /** A rule is wrong about these words. */
  teach(finding: Finding): Promise<void>;
  unteach(finding: Finding): Promise<void>;
  /** Opens the whole policy at one of its clauses. */
  showPolicy(pack: string, clause: string): void;
}

interface Shown {
  box: ComposeBox;
  answer: Answer;
  ranges: Map<Finding, Range>;
}

/** All that the person sees of a check inside the page: underlines, the card, and the hold sheet. */
export class InPage implements PageUi {
  private readonly underlines = new Underlines();
  private readonly mirror = new TextareaMirror();
  private sheetHost: Host | undefined;
  private readonly card = new Card({
    onFix: fix => void this.fix(fix),
    onNotNow: finding => this.leaveAlone(finding),
    onWrong: finding => void this.teach(finding),
    onPolicy: clause => this.background.showPolicy(this.shown?.answer.help?.pack ?? '', clause),
    onChoose: finding => this.openChosen(finding),
    onMove: step => this.moveCard(step),
    onClose: () => this.closeCard(),
  });
  private readonly hover = new Hover({
    ranges: () => this.shown?.ranges ?? new Map(),
    isOnCard: event => event.target === this.card.host.element,
    isOverBox: event => this.shown?.box.fields().some(field => isWithin(event, field)) ?? false,
    open: finding => this.openCard(finding),
    close: () => this.card.close(),
  });
  private readonly caretRest = new CaretRest({
    findingAtCaret: () => this.findingAtCaret(),
    open: finding => this.openCard(finding),
    close: ({ rule, span }) => {
      const { finding } = this.card;
      if (finding?.rule === rule && finding.span.start === span.start) this.card.close();
    },
  });
  private readonly undoLine = new UndoLine();
  private shown: Shown | undefined;
  /** What a fix of the last sheet has made of a text: the next one about it says so. */
  private fixedInSheet: string | undefined;
  /** What the box said when the card was opened. */
  private textUnderCard = '';

  constructor(
    private readonly keeper: Keeper,
    private readonly background: Background,
  ) {}

  show(box: ComposeBox, { check, ...answer }: Answer): void {
    const read = box.read();
    const current = carryOver(check, read.text);
    this.undoLine.look();
    const ranges = this.underline(box.active, read, current.findings);
    this.shown = { box, answer: { ...answer, check: current }, ranges };
    this.keepCard(read.text);
    const follow = current.findings.length > 0 ? 'start' : 'stop';
    this.hover[follow]();
    this.caretRest[follow]();
  }

  /** The words of a form control are marked on a copy that lies above it; only where the author is writing. */
  private underline(
    active: HTMLElement,
    read: JoinedText,
    findings: readonly Finding[],
  ): Map<Finding, Range> {
    const field = read.fields.find(({ editable }) => editable === active);
    if (isControl(active) && field && findings.length > 0) {
      return this.underlines.draw(
        active,
        this.mirror.root,
        withCopy(read, field, this.mirror.cover(active)),
        findings,
      );
    }
    this.mirror.uncover();
    return this.underlines.draw(active, active.getRootNode(), read, findings);
  }

  clear(): void {
    this.shown = undefined;
    this.hover.stop();
    this.caretRest.stop();
    this.card.close();
    this.undoLine.close();
    this.mirror.uncover();
    this.underlines.clear();
  }

  /** One alone needs no list. */
  openList(): void {
    const { box, answer } = this.shown ?? {};
    const findings = answer?.check.findings ?? [];
    this.card.close();
    if (!box || findings.length < 2) {
      this.moveCard(1);
      return;
    }
    this.textUnderCard = box.read().text;
    this.card.openList(findings, box.active);
  }

  leave(): void {
    this.clear();
    this.underlines.leave();
    this.sheetHost?.detach();
  }

  async askAuthor(box: ComposeBox, draft: PageDraft, answer: Answer): Promise<Outcome> {
    this.card.close();
    this.undoLine.close();
    this.sheetHost?.detach();
    this.sheetHost = createSheetHost();
    const isChanged = this.fixedInSheet === draft.text;
    this.fixedInSheet = undefined;
    const outcome = await openSheet({
      box,
      draft,
      answer,
      isChanged,
      host: this.sheetHost,
      tellFixFailed: text => this.keeper.tellFixFailed(text),
      offerUndo: (editable, written) => this.offerUndo(editable, written),
    });
    if (outcome.choice === 'fixed') this.fixedInSheet = box.read().text;
    return outcome;
  }

  owns(target: EventTarget | null): boolean {
    return this.keepsFocusFrom(target) || (this.sheetHost !== undefined && target === this.sheetHost.element);
  }

  keepsFocusFrom(target: EventTarget | null): boolean {
    return target === this.card.host.element || target === this.undoLine.host.element;
  }

  /**
   * F8 opens the card, and goes on to the next finding (with Shift, back; with Alt, the list of all); F6 goes into it, and
   * Escape closes it: with no card the line that offers to undo.
   */
  onKey(event: KeyboardEvent): void {
    const { isOpen } = this.card;
    const hasFound = (this.shown?.answer.check.findings.length ?? 0) > 0;
    if (event.key === 'F8' && hasFound && event.altKey) this.openList();
    else if (event.key === 'F8' && hasFound) this.moveCard(event.shiftKey ? -1 : 1);
    else if (event.key === 'F6' && isOpen) this.card.host.root.querySelector('button')?.focus();
    else if (event.key === 'Escape' && isOpen) this.closeCard();
    else if (event.key === 'F6' && this.undoLine.isOpen) this.undoLine.focus();
    else if (event.key === 'Escape' && this.undoLine.isOpen) this.undoLine.close();
    else return;
    this.caretRest.rest();
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /**
   * Typing closes the card; a new answer about the text it was opened over leaves it open on the same finding, if that is still
   * there. What was shown then may have been an answer about fewer keys.
   */
  private keepCard(text: string): void {
    const { isOpen, finding: before } = this.card;
    if (!isOpen) return;
    const finding = before && this.shown?.answer.check.findings[this.placeOf(before)];
    if (text !== this.textUnderCard || (before && !finding)) this.card.close();
    else if (finding) this.openCard(finding);
    else this.openList();
  }

  private placeOf({ rule, span }: Finding): number {
    const findings = this.shown?.answer.check.findings ?? [];
    return findings.findIndex(other => other.rule === rule && other.span.start === span.start);
  }

  /** The heaviest, where there are several. */
  private findingAtCaret(): Finding | undefined {
    const { box, ranges } = this.shown ?? {};
    if (!box?.active.matches(':focus')) return undefined;
    const field = box.read().fields.find(({ editable }) => editable === box.active);
    const { start, end } = selectedNow(box.active);
    const at = start + (field?.start ?? 0);
    if (start !== end) return undefined;
    return [...(ranges?.keys() ?? [])].find(({ span }) => span.start <= at && at <= span.end);
  }

  private openCard(finding: Finding): void {
    const { shown } = this;
    if (!shown || this.card.finding === finding) return;
    const { box, ranges, answer } = shown;
    const { findings } = answer.check;
    this.textUnderCard = box.read().text;
    this.card.open({
      finding,
      index: findings.indexOf(finding),
      total: findings.length,
      draft: this.textUnderCard,
      site: box.site,
      help: answer.help,
      beside: box.active,
      range: ranges.get(finding),
    });
  }

  /** From the list: whoever came to it by the keyboard stays in what takes its place. */
  private openChosen(finding: Finding): void {
    const { root } = this.card.host;
    const hadFocus = root.activeElement !== null;
    this.openCard(finding);
    if (hadFocus) root.querySelector('button')?.focus();
  }

  private moveCard(step: 1 | -1): void {
    const findings = this.shown?.answer.check.findings ?? [];
    const at = this.card.finding ? this.placeOf(this.card.finding) + step : step > 0 ? 0 : -1;
    const finding = findings.at(at % findings.length);
    if (finding) this.openCard(finding);
  }

  /** Gives the box that it was beside, with the focus where it was before. */
  private closeCard(): ComposeBox | undefined {
    const hadFocus = this.card.host.root.activeElement !== null;
    const box = this.shown?.box;
    this.card.close();
    if (hadFocus && box) select(box.active, selectedIn(box.active, box.caret));
    return box;
  }

  private async fix(fix: Fix): Promise<void> {
    const box = this.shown?.box;
    this.card.close();
    if (!box) return;
    const { active, caret, changedAt } = box;
    const { editable, fix: there } = box.placeOf(fix);
    const stood = editable === active ? selectedIn(active, caret) : undefined;
    const written = await writeFix(editable, there, changedAt, stood);
    if (written) this.offerUndo(editable, written);
    else this.keeper.tellFixFailed(fix.text);
  }

  private offerUndo(editable: HTMLElement, written: Written): void {
    this.undoLine.offer(editable, {
      said: i18n.t('undo_done'),
      undo: async () => {
        if (!(await written.undo())) this.keeper.tellFixFailed(written.before);
      },
    });
  }

  /** This finding, in this text: until its words change or the box is emptied. */
  private leaveAlone({ rule, quote }: Finding): void {
    const box = this.closeCard();
    if (!box) return;
    const before = box.quiet;
    box.quiet = [...before, { rule, quote }];
    this.keeper.recheck();
    this.undoLine.offer(box.active, {
      said: i18n.t('undo_quiet'),
      undo: () => {
        box.quiet = before;
        this.keeper.recheck();
      },
    });
  }

  /** Whoever hears of it, in whichever tab, checks anew. */
  private async teach(finding: Finding): Promise<void> {
    const box = this.closeCard();
    const isTaught = await this.background.teach(finding).then(
      () => true,
      () => false,
    );
    if (!box || !isTaught) return;
    this.undoLine.offer(box.active, {
      said: i18n.t('undo_taught'),
      undo: () => this.background.unteach(finding),
    });
  }
}

function isWithin({ clientX, clientY }: PointerEvent, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}

/** What a message says, with the copy in the place of the field that is written in. */
function withCopy(read: JoinedText, { start }: Field, copy: EditorText): JoinedText {
  const copied = copy.pieces.map(piece => ({ ...piece, start: piece.start + start, end: piece.end + start }));
  return { ...read, pieces: [...read.pieces, ...copied] };
}
