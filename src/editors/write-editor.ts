import type { Fix, Span } from '@/src/engine/types';
import { insertText } from './insert-text';
import { readEditor } from './read-editor';
import { isControl, type Selected, select, selectedNow } from './selection';

/** Editors undo as one what is typed within so many milliseconds (Quill 1000, ProseMirror 500): a fix is undone alone. */
const UNDO_GROUP = 1000;

/** How long an editor may take to show what was written into it, in milliseconds. */
const PATIENCE = 1000;

/** How long it may think better of what it has shown, or of where the caret was put. */
const SECOND_THOUGHTS = 50;

/** A change that the editor has taken, and the way back. */
export interface Written {
  /** The text of before. */
  before: string;
  /** Brings back the text of before. Gives false when that is not what the editor holds then, or it was changed meanwhile. */
  undo(): Promise<boolean>;
}

interface Change {
  span: Span;
  inserted: string;
  before: string;
  after: string;
}

/**
 * Makes the change of a fix as if it had been typed, so that the editor's own state and its undo follow; the caret stays
 * with the words that it stood at. `changedAt` is when the author last typed, `caret` where the caret was, if it has left.
 * Gives nothing when the text read back is not what was meant.
 */
export async function writeFix(
  editable: HTMLElement,
  fix: Fix,
  changedAt: number,
  caret?: Selected,
): Promise<Written | undefined> {
  await milliseconds(changedAt + UNDO_GROUP - performance.now());
  const stood = caret ?? selectedNow(editable);
  await focus(editable, caret !== undefined);
  const change = changeOf(readEditor(editable).text, fix);
  if (!(await write(editable, change))) return undefined;
  select(editable, carried(stood, change));
  return { before: change.before, undo: () => takeBack(editable, change, stood) };
}

/** An editor that has just got the focus back puts its own caret into the page, a little later (ProseMirror 20 ms). */
async function focus(editable: HTMLElement, mayHaveLeft: boolean): Promise<void> {
  const hasLeft = mayHaveLeft || !editable.matches(':focus');
  editable.focus({ preventScroll: true });
  if (hasLeft) await milliseconds(SECOND_THOUGHTS);
}

function changeOf(before: string, fix: Fix): Change {
  const span = fix.kind === 'append' ? { start: before.length, end: before.length } : fix.span;
  const inserted = fix.kind === 'append' ? added(before, fix.text) : fix.text;
  return { span, inserted, before, after: before.slice(0, span.start) + inserted + before.slice(span.end) };
}

/** On the same line, after one space: a line break is what editors take least alike. */
function added(text: string, addition: string): string {
  return /\S$/.test(text) ? ` ${addition.trimStart()}` : addition.trimStart();
}

async function write(editable: HTMLElement, { span, inserted, after }: Change): Promise<boolean> {
  const noticed = selectionNoticed();
  select(editable, span);
  await noticed;
  insertText(editable, inserted);
  return becomes(editable, after);
}

function carried({ start, end }: Selected, change: Change): Selected {
  return { start: moved(start, change), end: moved(end, change) };
}

function moved(offset: number, { span, inserted }: Change): number {
  if (offset <= span.start) return offset;
  return span.start + inserted.length + Math.max(0, offset - span.end);
}

/** By the editor's own undo, which brings back links and mentions too; what that leaves undone is written again as text. */
async function takeBack(editable: HTMLElement, { before, after }: Change, caret: Selected): Promise<boolean> {
  if (!isSame(readEditor(editable).text, after)) return false;
  await focus(editable, true);
  askToUndo(editable);
  const left = await textAfter(editable, after);
  if (!isSame(left, before) && !(await write(editable, differenceOf(left, before)))) return false;
  select(editable, caret);
  return true;
}

/** The change that makes one text of another, in whole words: what is between them may be one piece of the editor's. */
function differenceOf(before: string, after: string): Change {
  const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;
  let start = 0;
  while (isSame(before[start], after[start])) start += 1;
  start = before.slice(0, start).search(/\S*$/);
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && isSame(before.at(-tail - 1), after.at(-tail - 1))) tail += 1;
  tail -= before.slice(before.length - tail).search(/\s|$/);
  const span = { start, end: before.length - tail };
  return { span, inserted: after.slice(start, after.length - tail), before, after };
}

/** Libraries answer to the keys, and what has none to the command. */
function askToUndo(editable: HTMLElement): void {
  const isMac = /mac/i.test(navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
  const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true });
  if (isControl(editable) || editable.dispatchEvent(event)) document.execCommand('undo');
}

/** Editors take over a selection when `selectionchange` tells them, and some of them a task later. */
function selectionNoticed(): Promise<void> {
  return new Promise(resolve => {
    const settle = () => {
      document.removeEventListener('selectionchange', settle);
      clearTimeout(limit);
      setTimeout(resolve);
    };
    const limit = setTimeout(settle, 100); // nothing comes when the selection stood there already
    document.addEventListener('selectionchange', settle);
  });
}

/** Whether the editor comes to show this text, and goes on showing it. */
async function becomes(editable: HTMLElement, wanted: string): Promise<boolean> {
  const isThere = () => isSame(readEditor(editable).text, wanted);
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    if (!isThere()) await mutation(editable, deadline - performance.now());
    if (!isThere()) continue;
    await milliseconds(SECOND_THOUGHTS);
    if (isThere()) return true;
  }
  return false;
}

/** Browsers write some spaces as ones that do not break, where the page would otherwise not show them. */
function isSame(text: string, other: string): boolean {
  return text.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ');
}

/** The text that the editor has come to after another one, or that other one, when nothing happens to it. */
async function textAfter(editable: HTMLElement, before: string): Promise<string> {
  if (isSame(readEditor(editable).text, before)) await mutation(editable, PATIENCE);
  await milliseconds(SECOND_THOUGHTS);
  return readEditor(editable).text;
}

function mutation(editable: HTMLElement, limit: number): Promise<void> {
  return new Promise(resolve => {
    const settle = () => {
      observer.disconnect();
      editable.removeEventListener('input', settle);
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(settle);
    const timer = setTimeout(settle, limit);
    observer.observe(editable, { childList: true, characterData: true, subtree: true });
    editable.addEventListener('input', settle); // of a control, whose text is in no node
  });
}

function milliseconds(count: number): Promise<void> {
  return new Promise(resolve => {
    if (count > 0) setTimeout(resolve, count);
    else resolve();
  });
}
