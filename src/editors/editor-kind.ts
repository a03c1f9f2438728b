/** The libraries by what they put on the element that is typed in. */
const LIBRARIES = [
  ['Lexical', '[data-lexical-editor]'],
  ['Draft.js', ':has([data-contents])'],
  ['TipTap', '.tiptap'],
  ['ProseMirror', '.ProseMirror'],
  ['Quill', '.ql-editor'],
  ['textarea', 'textarea'],
  ['input', 'input'],
] as const;

export type EditorKind = (typeof LIBRARIES)[number][0] | 'contenteditable';

export function editorKind(editable: Element): EditorKind {
  return LIBRARIES.find(([, mark]) => editable.matches(mark))?.[0] ?? 'contenteditable';
}
