import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $nodesOfType,
  type LexicalEditor,
  TextNode,
} from 'lexical';
import { options } from './replica';

/** What Meta's pages were seen to do to their own editors while one types, each if it is asked for. */
export function beHostile(editor: LexicalEditor, newEditable: () => HTMLElement): void {
  if (options.has('rerender')) rebuildOnInput(editor);
  if (options.has('rebuild')) rebuildOnBlur(editor);
  if (options.has('replace')) replaceOnce(editor, newEditable);
}

function rebuildOnInput(editor: LexicalEditor): void {
  editor.registerTextContentListener(() => editor.update(rebuildText, { tag: 'history-merge' }));
}

function rebuildOnBlur(editor: LexicalEditor): void {
  editor.registerRootListener((root, before) => {
    const rebuild = () => editor.update(rebuildText, { tag: ['history-merge', 'skip-dom-selection'] });
    before?.removeEventListener('blur', rebuild);
    root?.addEventListener('blur', rebuild);
  });
}

/** Every text node gives way to one of the same text; the caret stays. */
function rebuildText(): void {
  const selection = $getSelection();
  for (const old of $nodesOfType(TextNode)) {
    const made = $createTextNode(old.getTextContent());
    const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : [];
    const offsets = points.map(point => (point.key === old.getKey() ? point.offset : undefined));
    old.replace(made);
    points.forEach((point, index) => {
      const offset = offsets[index];
      if (offset !== undefined && $isTextNode(made)) point.set(made.getKey(), offset, 'text');
    });
  }
}

/** Another element takes the place of the editable, once, and has the focus. */
function replaceOnce(editor: LexicalEditor, newEditable: () => HTMLElement): void {
  const stop = editor.registerTextContentListener(text => {
    if (text.length !== 3) return;
    stop();
    const old = editor.getRootElement();
    const made = newEditable();
    old?.replaceWith(made);
    editor.setRootElement(made);
    editor.focus();
  });
}
