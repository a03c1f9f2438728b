import { Editor } from '@tiptap/core';
import Placeholder from '@tiptap/extension-placeholder';
import StarterKit from '@tiptap/starter-kit';
import type { Box } from './box';
import { nameList } from './name-list';
import { element, options, randomClass } from './replica';

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
        if (list.takes(event)) return true;
        if (!onControlEnter || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        onControlEnter();
        return true;
      },
    },
    onUpdate: () => {
      onText?.(model());
      list.update();
      if (options.has('rerender')) rebuild(editor);
    },
    onBlur: () => options.has('rebuild') && rebuild(editor),
  });
  const list = nameList(frame, {
    editable: () => editor.view.dom,
    before: () =>
      editor.state.selection.$from.parent.textBetween(0, editor.state.selection.$from.parentOffset),
    replace: (length, said) => {
      const { from } = editor.state.selection;
      editor.view.dispatch(editor.state.tr.insertText(said, from - length, from));
    },
  });
  const model = () => editor.getText({ blockSeparator: '\n' });
  const hold = (said: string) => editor.commands.setContent(documentOf(said));
  return { frame, editable: editor.view.dom, model, hold };
}

/** ProseMirror draws everything anew when it is told of another kind of view, needed or not. */
function rebuild({ view }: Editor): void {
  const { none, ...others } = view.props.nodeViews ?? {};
  view.setProps({ nodeViews: none ? others : { ...others, none: () => ({ dom: element('span') }) } });
}

function documentOf(text: string) {
  const paragraph = (line: string) => ({
    type: 'paragraph',
    content: line ? [{ type: 'text', text: line }] : [],
  });
  return { type: 'doc', content: text.split('\n').map(paragraph) };
}
