import { bareBox } from '../bare-box';
import { announce, type Box, type Lines } from '../box';
import { controlledBox } from '../controlled-box';
import { draftBox } from '../draft-box';
import { lexicalBox } from '../lexical-box';
import { plainBox } from '../plain-box';
import { quillBox, styleQuill } from '../quill-box';
import { element, options } from '../replica';
import { tiptapBox } from '../tiptap-box';

/** X's own mark, so that the extension takes each of them for a box that posts are written in. */
const MARK = { 'data-testid': 'tweetTextarea_0' };

const EDITORS: Record<string, () => Box> = {
  'draft-js': () => draftBox({ role: 'textbox', ariaLabel: 'Post text' }),
  lexical: () => lexicalBox({}),
  tiptap: () => tiptapBox({ attributes: {} }),
  quill: () => quillBox({ label: 'Post text', placeholder: '' }),
  bare: () => bareBox({}),
  textarea: () => plainBox('textarea', {}),
  input: () => plainBox('input', { type: 'text' }),
  'react-textarea': () => controlledBox('textarea', MARK),
  'react-input': () => controlledBox('input', { ...MARK, type: 'text' }),
};

const LOOK = `
  [contenteditable] { white-space: pre-wrap; overflow-wrap: break-word; min-height: 60px; }
  [contenteditable] p { margin: 0; }
  textarea, input { font: 15px/1.4 serif; padding: 6px 10px; border: 2px solid; width: 320px; box-sizing: border-box; }
  textarea { height: 260px; }
`;

const editor = options.get('editor') ?? '';
const make = EDITORS[editor];
if (!make) throw new Error(`There is no editor “${editor}”`);
const box = make();
place(box.frame);
announce('editor', box);
for (const [name, value] of Object.entries(MARK)) box.editable.setAttribute(name, value);
fill(JSON.parse(options.get('holds') ?? '[]'));

function place(frame: HTMLElement): void {
  const card = element('div', { class: 'card' });
  document.querySelector('main')?.prepend(card);
  const root = options.get('root') === 'shadow' ? card.attachShadow({ mode: 'open' }) : card;
  const styled = root instanceof ShadowRoot ? root : document;
  const look = new CSSStyleSheet();
  look.replaceSync(
    options.has('collapse-spaces') ? `${LOOK} [contenteditable] { white-space: normal; }` : LOOK,
  );
  styled.adoptedStyleSheets.push(look);
  styleQuill(styled);
  root.append(frame);
}

function fill(lines: Lines): void {
  if (lines.length === 0) return;
  if (box.holdLines) box.holdLines(lines);
  else box.hold(lines.map(parts => parts.map(({ text }) => text).join('')).join('\n'));
}
