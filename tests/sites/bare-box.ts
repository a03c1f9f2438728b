import type { Box, Lines, Part } from './box';
import { element } from './replica';

interface BareOptions {
  onText?(text: string): void;
  /** Gives true when Enter was for the page, and must not break the line. */
  onEnter?(event: KeyboardEvent): boolean;
}

/** An editable that no library looks after, with a `<p>` a line: LinkedIn's messages are written in one. */
export function bareBox(attributes: Record<string, string>, { onText, onEnter }: BareOptions = {}): Box {
  const editable = element('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    ...attributes,
  });
  const model = () => [...editable.children].map(textOf).join('\n');
  const hold = (text: string) => {
    const lines = text.split('\n').map(line => element('p', {}, line || element('br')));
    editable.replaceChildren(...lines);
    onText?.(text);
  };
  editable.addEventListener('input', () => {
    if (!editable.querySelector('p')) hold(editable.textContent ?? '');
    else onText?.(model());
  });
  editable.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing && onEnter?.(event)) event.preventDefault();
  });
  // Text that is pasted comes in plain, and the caret goes to the start, as on the site.
  editable.addEventListener('paste', event => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
    getSelection()?.collapse(editable.firstChild, 0);
  });
  document.execCommand('defaultParagraphSeparator', false, 'p');
  hold('');
  const holdLines = (lines: Lines) => {
    const shown = lines.map(parts => element('p', {}, ...(parts.length ? parts.map(show) : [element('br')])));
    editable.replaceChildren(...shown);
    onText?.(model());
  };
  return { frame: editable, editable, model, hold, holdLines };
}

function show({ text, as }: Part): Node | string {
  if (as === 'break') return element('br');
  if (as === 'link') return element('a', { href: '/river' }, text);
  return as === 'bold' ? element('strong', {}, text) : text;
}

/** A break at the end of a line only keeps it open. */
function textOf(line: Element): string {
  const copy = line.cloneNode(true) as Element;
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return (copy.textContent ?? '').replace(/\n$/, '');
}
