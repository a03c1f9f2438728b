import { Editor } from '@tiptap/core';
import Placeholder from '@tiptap/extension-placeholder';
import StarterKit from '@tiptap/starter-kit';
import type { Box } from './box';
import { element, randomClass } from './replica';

interface TiptapOptions {
  attributes: Record<string, string>;
  placeholder?: string;
  /** What stands in it from the start. */
  text?: string;
  onText?(text: string): void;
  onControlEnter?(): void;
}

/** A TipTap compose box with the attributes that LinkedIn gives it. */
export function tiptapBox({
  attributes,
  placeholder = '',
  text = '',
  onText,
  onControlEnter,
}: TiptapOptions): Box {
  const frame = element('div', { class: 'box' });
  const editor = new Editor({
    element: frame,
    injectCSS: false,
    content: documentOf(text),
    extensions: [StarterKit, Placeholder.configure({ placeholder })],
    editorProps: {
      attributes: {
        role: 'textbox',
        translate: 'no',
        class: `tiptap ProseMirror editable ${randomClass()}`,
        ...attributes,
      },
      handleKeyDown: (_view, event) => {
        if (!onControlEnter || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        onControlEnter();
        return true;
      },
    },
    onUpdate: () => onText?.(model()),
  });
  const model = () => editor.getText({ blockSeparator: '\n' });
  return {
    frame,
    editable: editor.view.dom,
    model,
    hold: said => editor.commands.setContent(documentOf(said)),
  };
}

function documentOf(text: string) {
  const paragraph = (line: string) => ({
    type: 'paragraph',
    content: line ? [{ type: 'text', text: line }] : [],
  });
  return { type: 'doc', content: text.split('\n').map(paragraph) };
}
