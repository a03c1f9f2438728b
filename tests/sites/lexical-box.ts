import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { Box, Lines } from './box';
import { beHostile } from './lexical-hostility';
import { $paragraphOf, richNodes } from './lexical-rich';
import { typeahead } from './lexical-typeahead';
import { element, randomClass } from './replica';

export interface LexicalBox extends Box {
  clear(): void;
}

interface LexicalOptions {
  /** What stands in it from the start. */
  text?: string;
  onText?(text: string): void;
  /** Gives true when Enter was for the page, and must not break the line. */
  onEnter?(event: KeyboardEvent): boolean;
}

/** A Lexical compose box with the attributes that Meta's sites give it. */
export function lexicalBox(
  attributes: Record<string, string>,
  { text = '', onText, onEnter }: LexicalOptions = {},
): LexicalBox {
  const newEditable = () =>
    element('div', {
      class: `${randomClass()} notranslate editable`,
      contenteditable: 'true',
      role: 'textbox',
      spellcheck: 'true',
      tabindex: '0',
      'data-lexical-editor': 'true',
      ...attributes,
    });
  const editable = newEditable();
  const placeholder = element('div', { 'aria-hidden': 'true', class: 'placeholder' });
  placeholder.textContent = attributes['aria-placeholder'] ?? '';
  const frame = element('div', { class: 'box' }, editable, placeholder);
  const editor = createEditor({ namespace: 'replica', nodes: richNodes, onError: fault });
  editor.setRootElement(editable);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(() => {
    placeholder.hidden = textOf(editor) !== '';
    onText?.(textOf(editor));
  });
  const list = typeahead(editor, frame);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    event => {
      if (!event || (!list.takes(event) && !onEnter?.(event))) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const hold = (said: string) => editor.update(() => $fill(said));
  if (text) hold(text);
  beHostile(editor, newEditable);
  return {
    frame,
    get editable() {
      return editor.getRootElement() ?? editable;
    },
    model: () => textOf(editor),
    hold,
    holdLines: (lines: Lines) =>
      editor.update(
        () => {
          $getRoot()
            .clear()
            .append(...lines.map($paragraphOf))
            .selectEnd();
        },
        { tag: 'history-merge' },
      ),
    clear: () => hold(''),
  };
}

function $fill(text: string): void {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  paragraph.selectEnd().insertRawText(text);
}

function textOf(editor: LexicalEditor): string {
  const $lines = () => $getRoot().getChildren();
  return editor.getEditorState().read(() =>
    $lines()
      .map(line => line.getTextContent())
      .join('\n'),
  );
}

function fault(error: Error): void {
  throw error;
}
