import { type Field, fieldOf, type JoinedText, readFields } from '@/src/editors/joined-text';
import type { QuietFinding } from '@/src/engine/quiet';
import type { Draft, Fix } from '@/src/engine/types';
import { findSend } from '@/src/sites/find-send';
import type { Composer, Sight } from '@/src/sites/site';
import { closestAcross, isShown } from '@/src/sites/tree';
import { linkCardIn, mediaIn, readMarks, surfaceIn } from './read-sight';

/** What the page can say of a draft. The background knows the role, which the page never sees, and the time. */
export type PageDraft = Omit<Draft, 'role' | 'official' | 'now' | 'hours' | 'device'> & {
  /** What the person has asked to be quiet about, in this text. */
  quiet?: readonly QuietFinding[] | undefined;
};

/** One message being written, bound to its own fields and controls: never to the first match on the page. */
export class ComposeBox {
  /** Where the caret stood before the pointer went elsewhere; the page's nodes, so that it moves along with them. */
  caret: Range | undefined;
  /** When it was last typed in, by the page's own clock. */
  changedAt = 0;
  /** The field that was last typed in. */
  active: HTMLElement;
  /** For as long as those words are in it. */
  quiet: readonly QuietFinding[] = [];
  private letGoAt = 0;
  private kept: { read: JoinedText; draft: PageDraft } | undefined;

  constructor(
    readonly site: Draft['site'],
    readonly composer: Composer,
    readonly sight: Sight,
    /** The first of its fields, by which it is known. */
    readonly editable: HTMLElement,
  ) {
    this.active = editable;
  }

  /** False once the page has taken it away; what it held last is kept until then, for a step that is still to come. */
  get isThere(): boolean {
    return this.editable.isConnected;
  }

  /** Sent as far as its own control goes: when the page then takes it away, a later step may be what really sends it. */
  get isOnItsWay(): boolean {
    return this.letGoAt > this.changedAt;
  }

  letGo(): void {
    this.letGoAt = this.isThere ? performance.now() : 0; // what has gone already has had its last step
  }

  fields(): HTMLElement[] {
    return this.composer.isBare ? [] : fieldsWith(this.editable, this.composer);
  }

  read(): JoinedText {
    return this.isThere ? readFields(this.fields()) : (this.kept?.read ?? readFields([]));
  }

  takeDraft(): PageDraft {
    if (!this.isThere && this.kept) return this.kept.draft;
    const read = this.read();
    const last = this.fieldToAddTo(read);
    const { text } = read;
    this.quiet = this.quiet.filter(({ quote }) => text.trim() && text.includes(quote));
    const draft: PageDraft = {
      text,
      site: this.site,
      surface: surfaceIn(this, this.sight) ?? this.composer.surface,
      media: mediaIn(this, this.sight),
      account: readMarks(this, this.sight.account),
      name: readMarks(this, this.sight.name),
      replyTo: this.replyTo(),
      linkCard: linkCardIn(this),
      audience: readMarks(this, this.sight.audience),
      scheduled: readMarks(this, this.sight.scheduled),
      ...(this.quiet[0] && { quiet: this.quiet }),
      ...(read.fields.length > 1 && last && { addAt: { start: last.start, end: last.end } }),
    };
    this.kept = { read, draft };
    return draft;
  }

  /** Where a fix has to be written, counted from the start of that field. */
  placeOf(fix: Fix): { editable: HTMLElement; fix: Fix } {
    const read = this.read();
    const field = fix.kind === 'append' ? this.fieldToAddTo(read) : fieldOf(read, fix.span);
    if (!field) return { editable: this.active, fix };
    return { editable: field.editable, fix: fix.kind === 'append' ? fix : shifted(fix, field) };
  }

  private fieldToAddTo({ fields }: JoinedText): Field | undefined {
    const { addTo } = this.composer;
    return (addTo ? fields.find(({ editable }) => editable.matches(addTo)) : undefined) ?? fields.at(-1);
  }

  keepCaret(): void {
    const root = this.active.getRootNode();
    // Only Chromium keeps a selection for each shadow root; elsewhere the document's sees into open ones.
    const selection =
      'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : null;
    const shown = selection ?? document.getSelection();
    const range = shown?.rangeCount ? shown.getRangeAt(0) : undefined;
    if (range && this.active.contains(range.startContainer)) this.caret = range.cloneRange();
  }

  sendControl(): HTMLElement | undefined {
    return findSend(this.active.isConnected ? this.active : this.editable, this.composer);
  }

  within(): HTMLElement | undefined {
    return closestAcross(this.editable, this.composer.within);
  }

  private replyTo(): Draft['replyTo'] {
    const author = readMarks(this, this.sight.author);
    const text = readMarks(this, this.sight.quoted);
    return author === undefined && text === undefined ? undefined : { author, text };
  }
}

/** All that goes out with this editable, itself included, in the order of the page. */
export function fieldsWith(editable: HTMLElement, composer: Composer): HTMLElement[] {
  const around = closestAcross(editable, composer.within);
  const alike = [...(around?.querySelectorAll<HTMLElement>(composer.box) ?? [])];
  if (alike.length < 2) return [editable];
  const send = findSend(editable, composer);
  return alike.filter(
    other =>
      other === editable ||
      (isShown(other) &&
        closestAcross(other, composer.within) === around &&
        send !== undefined &&
        findSend(other, composer) === send),
  );
}

function shifted(fix: Fix & { kind: 'replace' }, { start }: Field): Fix {
  return { ...fix, span: { start: fix.span.start - start, end: fix.span.end - start } };
}
