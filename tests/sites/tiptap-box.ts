import { Editor, Node } from '@tiptap/core';
import Placeholder from '@tiptap/extension-placeholder';
import StarterKit from '@tiptap/starter-kit';
import type { Box, Lines, Part } from './box';
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
    extensions: [StarterKit, Mention, Placeholder.configure({ placeholder })],
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
  const holdLines = (lines: Lines) => {
    const content = { type: 'doc', content: lines.map(paragraphOf) };
    editor.chain().setMeta('addToHistory', false).setContent(content).run();
  };
  return { frame, editable: editor.view.dom, model, hold, holdLines };
}

/** One piece that the caret cannot go into. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, node.attrs.label],
  renderText: ({ node }) => node.attrs.label,
});

function paragraphOf(parts: readonly Part[]) {
  return { type: 'paragraph', content: parts.map(nodeOf) };
}

function nodeOf({ text, as }: Part) {
  if (as === 'break') return { type: 'hardBreak' };
  if (as === 'mention') return { type: 'mention', attrs: { label: text } };
  if (as === 'link') return { type: 'text', text, marks: [{ type: 'link', attrs: { href: '/river' } }] };
  return { type: 'text', text, marks: as === 'bold' ? [{ type: 'bold' }] : [] };
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
