import type { Fix } from '@/src/engine/types';
import { readEditor } from './read-editor';
import { isControl, select } from './selection';

/** Editors undo as one what is typed within so many milliseconds (Quill 1000, ProseMirror 500): a fix is undone alone. */
const UNDO_GROUP = 1000;

/** How long an editor may take to show what was written into it, in milliseconds. */
const PATIENCE = 1000;

/**
 * Makes the change of a fix as if it had been typed, so that the editor's own state and its undo follow.
 * `changedAt` is when the author last typed. Gives false when the text read back is not what was meant.
 */
export async function writeFix(editable: HTMLElement, fix: Fix, changedAt: number): Promise<boolean> {
  await milliseconds(changedAt + UNDO_GROUP - performance.now());
  const { text } = readEditor(editable);
  const span = fix.kind === 'append' ? { start: text.length, end: text.length } : fix.span;
  const inserted = fix.kind === 'append' ? added(text, fix.text) : fix.text;
  const wanted = text.slice(0, span.start) + inserted + text.slice(span.end);

  const noticed = selectionNoticed();
  select(editable, span);
  await noticed;
  insert(editable, inserted);
  return becomes(editable, wanted);
}

/** On the same line, after one space: a line break is what editors take least alike. */
function added(text: string, addition: string): string {
  return /\S$/.test(text) ? ` ${addition.trimStart()}` : addition.trimStart();
}

/** Draft.js corrupts a range over more than one leaf with `insertText` in Chromium, and ignores pastes in Firefox. */
function insert(editable: HTMLElement, text: string): void {
  const isDraft = editable.querySelector('[data-contents]') !== null;
  if (isDraft && !import.meta.env.FIREFOX) paste(editable, text);
  else if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

function paste(editable: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = { clipboardData, bubbles: true, cancelable: true, composed: true };
  editable.dispatchEvent(new ClipboardEvent('paste', event));
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

function becomes(editable: HTMLElement, wanted: string): Promise<boolean> {
  const isThere = () => readEditor(editable).text === wanted;
  if (isThere() || isControl(editable)) return Promise.resolve(isThere());
  return new Promise(resolve => {
    const settle = () => {
      observer.disconnect();
      clearTimeout(limit);
      resolve(isThere());
    };
    const observer = new MutationObserver(() => {
      if (isThere()) settle();
    });
    const limit = setTimeout(settle, PATIENCE);
    observer.observe(editable, { childList: true, characterData: true, subtree: true });
  });
}

function milliseconds(count: number): Promise<void> {
  return new Promise(resolve => {
    if (count > 0) setTimeout(resolve, count);
    else resolve();
  });
}
