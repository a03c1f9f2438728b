import type { Box } from './box';
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
  const model = () => [...editable.children].map(lineOf).join('\n');
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
  return { frame: editable, editable, model, hold };
}

/** Firefox breaks a line within its paragraph; the break at the end of one only holds it open. */
function lineOf(paragraph: Element): string {
  const said = [...paragraph.childNodes].map(node =>
    node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''),
  );
  return said.join('').replace(/\n$/, '');
}
