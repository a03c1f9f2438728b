import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import { type NameList, nameList } from './name-list';

/** The list of names, for an editor of Lexical; Enter is the editor's own to ask for. */
export function typeahead(editor: LexicalEditor, frame: HTMLElement): NameList {
  const list = nameList(frame, {
    editable: () => editor.getRootElement(),
    before: () => editor.getEditorState().read(() => $caret()?.before),
    replace: (length, text) =>
      editor.update(() => {
        const caret = $caret();
        caret?.node.spliceText(caret.before.length - length, length, text, true);
      }),
  });
  editor.registerUpdateListener(list.update);
  for (const command of [KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND, KEY_ESCAPE_COMMAND])
    editor.registerCommand(command, list.takes, COMMAND_PRIORITY_HIGH);
  return list;
}

function $caret(): { before: string; node: TextNode } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  return { before: node.getTextContent().slice(0, selection.anchor.offset), node };
}
