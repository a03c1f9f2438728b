import Quill from 'quill';
import type { Box, Lines, Part } from './box';
import { nameList } from './name-list';
import { caretIn, putCaret } from './quill-caret';
import { element, options } from './replica';

interface QuillOptions {
  label: string;
  placeholder: string;
  /** What stands in it from the start. */
  text?: string;
  onText?(text: string): void;
  onControlEnter?(): void;
}

/** A Quill 1 compose box with the attributes that LinkedIn's classic pages give it. */
export function quillBox({ label, placeholder, text, onText, onControlEnter }: QuillOptions): Box {
  const container = element('div', { class: 'ql-container' });
  const quill = new Quill(container, { placeholder });
  for (const [name, value] of Object.entries({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-placeholder': placeholder,
    'data-test-ql-editor-contenteditable': 'true',
    'data-gramm': 'false',
  })) {
    quill.root.setAttribute(name, value);
  }
  const said = () =>
    quill
      .getContents()
      .ops?.map(({ insert }) => (typeof insert === 'string' ? insert : insert.mention))
      .join('') ?? '';
  // Quill ends every text with a line break of its own.
  const model = () => said().replace(/\n$/, '');
  if (text) quill.setText(text);
  quill.on('text-change', () => {
    onText?.(model());
    list.update();
  });
  quill.root.addEventListener(
    'blur',
    () => options.has('rebuild') && quill.setContents(quill.getContents(), 'silent'),
  );
  const list = nameList(container, {
    editable: () => quill.root,
    before: () =>
      quill
        .getText(0, caretIn(quill) ?? 0)
        .split('\n')
        .at(-1),
    replace: (length, said) => {
      const start = (caretIn(quill) ?? 0) - length;
      quill.deleteText(start, length, 'user');
      quill.insertText(start, said, 'user');
      putCaret(quill, start + said.length);
    },
  });
  // Before Quill's own listener, which breaks the line.
  const onListKey = (event: KeyboardEvent) => list.takes(event) && event.stopImmediatePropagation();
  quill.root.addEventListener('keydown', onListKey, { capture: true });
  quill.root.addEventListener('keydown', event => {
    if (!onControlEnter || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    onControlEnter();
  });
  const holdLines = (lines: Lines) => {
    quill.setContents(new Delta(lines.flatMap(parts => [...parts.map(opOf), { insert: '\n' }])), 'api');
    quill.getModule('history').clear(); // nobody has typed it
  };
  return { frame: container, editable: quill.root, model, hold: said => quill.setText(said), holdLines };
}

const Delta = Quill.import('delta');

/** One piece that the caret cannot go into. */
class Mention extends Quill.import('blots/embed') {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';
  static create(name: string): HTMLElement {
    return element('a', { class: Mention.className }, name);
  }
  static value(shown: HTMLElement): string {
    return shown.textContent?.replaceAll('\uFEFF', '') ?? '';
  }
}
Quill.register(Mention);

function opOf({ text, as }: Part) {
  if (as === 'mention') return { insert: { mention: text } };
  if (as === 'link') return { insert: text, attributes: { link: '/river' } };
  return as === 'bold' ? { insert: text, attributes: { bold: true } } : { insert: text };
}

/** What Quill needs to be seen as it is meant, in whichever root it stands. */
export function styleQuill(root: Document | ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .ql-container { position: relative; }
    .ql-editor { min-height: 96px; outline: none; white-space: pre-wrap; word-break: break-word; padding: 12px 0; }
    .ql-editor p { margin: 0; }
    .ql-editor.ql-blank::before { content: attr(data-placeholder); opacity: .6; position: absolute; pointer-events: none; }
    .ql-container .ql-clipboard { position: absolute; left: -100000px; height: 1px; min-height: 0; overflow: hidden; }
  `);
  root.adoptedStyleSheets.push(sheet);
}
