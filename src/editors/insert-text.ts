import { isControl, selectionAround } from './selection';

/**
 * Puts a text in the place of what is selected, or takes that out, in the way that the editor's own library takes in whole:
 * its state and its undo follow. What each of them takes was measured; docs/editors.md has the table.
 */
export function insertText(editable: HTMLElement, text: string): void {
  if (editable.matches('[data-lexical-editor]')) asReplacement(editable, text);
  else if (editable.querySelector('[data-contents]')) asDraftTakesIt(editable, text);
  else if (editable.matches('.ProseMirror') && !import.meta.env.FIREFOX && isOverSeveralNodes(editable))
    asFromClipboard(editable, text);
  else if (isControl(editable)) asTyped(text);
  else asTypedLineByLine(text);
}

function asTyped(text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** A line break in the midst of a text is what Firefox takes for no new line. */
function asTypedLineByLine(text: string): void {
  const [first = '', ...others] = text.split('\n');
  asTyped(first);
  for (const line of others) {
    document.execCommand('insertParagraph');
    if (line !== '') asTyped(line);
  }
}

/** Lexical lets the browser write where it can, which over several of its nodes leaves the two of different minds. */
function asReplacement(editable: HTMLElement, text: string): void {
  const inputType = text === '' ? 'deleteByCut' : 'insertReplacementText';
  const data = text === '' ? null : text;
  editable.dispatchEvent(new InputEvent('beforeinput', { inputType, data, ...LIKE_THE_BROWSERS }));
}

/**
 * Draft.js reads back one leaf of what was typed natively. A selection is replaced in its state alone by a paste, which
 * in Firefox would come without its text, or by `textInput`; and taken out by a cut.
 */
function asDraftTakesIt(editable: HTMLElement, text: string): void {
  if (text === '' || !import.meta.env.FIREFOX) asFromClipboard(editable, text);
  else if (selectionAround(editable)?.isCollapsed) asTyped(text);
  else editable.dispatchEvent(textInput(text));
}

function asFromClipboard(editable: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  if (text !== '') clipboardData.setData('text/plain', text);
  const type = text === '' ? 'cut' : 'paste';
  editable.dispatchEvent(new ClipboardEvent(type, { clipboardData, ...LIKE_THE_BROWSERS }));
}

const LIKE_THE_BROWSERS = { bubbles: true, cancelable: true, composed: true };

/** The event has no constructor. It is not composed either, but Draft.js does not work in a shadow root anyway. */
function textInput(text: string): Event {
  const event = document.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, window, text);
  return event;
}

function isOverSeveralNodes(editable: Element): boolean {
  const selection = selectionAround(editable);
  return selection !== null && selection.anchorNode !== selection.focusNode;
}
