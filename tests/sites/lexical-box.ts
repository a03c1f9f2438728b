import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { element, randomClass } from './replica';

export interface LexicalBox {
  frame: HTMLElement;
  editable: HTMLElement;
  model(): string;
  clear(): void;
}

/** A Lexical compose box with the attributes that Meta's sites give it. */
export function lexicalBox(
  attributes: Record<string, string>,
  { onText, onEnter }: { onText?(text: string): void; onEnter?(event: KeyboardEvent): boolean } = {},
): LexicalBox {
  const editable = element('div', {
    class: `${randomClass()} notranslate editable`,
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'data-lexical-editor': 'true',
    ...attributes,
  });
  const placeholder = element('div', { 'aria-hidden': 'true', class: 'placeholder' });
  placeholder.textContent = attributes['aria-placeholder'] ?? '';
  const editor = createEditor({ namespace: 'replica', onError: fault });
  editor.setRootElement(editable);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(() => {
    placeholder.hidden = textOf(editor) !== '';
    onText?.(textOf(editor));
  });
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    event => {
      if (!event || !onEnter?.(event)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    frame: element('div', { class: 'box' }, editable, placeholder),
    editable,
    model: () => textOf(editor),
    clear: () => editor.update(() => $getRoot().clear()),
  };
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

function fault(error: Error): void {
  throw error;
}
