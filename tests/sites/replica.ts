/** What every replica page offers to tests, in the page's own world. */

interface Sent {
  /** What the editor's own model held at that moment: never what the DOM showed. */
  text: string;
  via: string;
}

interface Composer {
  model(): string;
  editable(): Element | null;
}

interface Replica {
  sent: Sent[];
  composers: Record<string, Composer>;
  /** What the page's own handlers saw. */
  events: string[];
  /** What the page's content security policy refused. */
  refused: string[];
}

declare global {
  interface Window {
    replica: Replica;
  }
}

export const options = new URLSearchParams(location.search);

/** What happens in a frame of the page happens on the page. */
export const replica: Replica =
  parent === window ? { sent: [], composers: {}, events: [], refused: [] } : parent.window.replica;
window.replica = replica;
document.addEventListener('securitypolicyviolation', event => {
  replica.refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
});

/** Which of the pages that share a script this is. @public */
export const pageName = document.currentScript?.dataset.page ?? '';

/** What becomes of a send: the site has taken it, or is still busy with it. */
export interface Sending {
  onSent(): void;
  onBusy?(isBusy: boolean): void;
}

export function send(text: string, via: string, sending: Sending): void {
  sendAll([text], via, sending);
}

/**
 * Sends what the model holds, all or nothing. The site may fail (`?fail=1`), and the draft stays; it may take its time
 * (`?answer=8000`), and show that it is busy (`?busy=1`) or not.
 * @public
 */
export function sendAll(texts: readonly string[], via: string, { onSent, onBusy }: Sending): void {
  replica.events.push(`send:${via}`);
  if (texts.length === 0 || texts.some(text => text.trim() === '')) return;
  const answer = () => {
    if (options.has('fail')) {
      toast('Something went wrong. Try again.');
      return;
    }
    for (const text of texts) record(text, via);
    onSent();
  };
  if (!options.has('answer')) {
    answer();
    return;
  }
  if (options.has('busy')) onBusy?.(true);
  setTimeout(
    () => {
      if (options.has('busy')) onBusy?.(false);
      answer();
    },
    Number(options.get('answer')),
  );
}

/** Shares something without a word of one's own. @public */
export function shareBare(via: string): void {
  replica.events.push(`share:${via}`);
  record('', via);
}

/** What a box holds after its text was sent: nothing, or the draft that the site had saved (`?restore=1`). @public */
export function leftAfter(text: string): string {
  return options.has('restore') ? text : '';
}

/** Composers may appear late (`?late=1`), as they do where the site loads them when they are asked for. @public */
export function whenLoaded(draw: () => void): void {
  if (!options.has('late')) {
    draw();
    return;
  }
  setTimeout(() => {
    replica.events.push('late');
    draw();
  }, 1200);
}

function record(text: string, via: string): void {
  replica.sent.push({ text, via });
  toast('Your post was sent.');
  list(text);
}

function toast(text: string): void {
  document.querySelector('#toast')?.remove();
  const shown = element('div', { id: 'toast', role: 'status' });
  shown.textContent = text;
  document.body.append(shown);
}

function list(text: string): void {
  const item = document.createElement('li');
  item.textContent = text || '(shared without a word)';
  document.querySelector('#sent')?.prepend(item);
}

export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The sites' class names change with every build: so do ours, with every load. */
export function randomClass(): string {
  return `x${Math.random().toString(36).slice(2, 9)}`;
}

/** A `div role=button` as these sites have them: it acts on click, and on Enter and Space without any click. */
export function divButton(
  attributes: Record<string, string>,
  label: Node | string,
  press: (via: string) => void,
): HTMLElement {
  const button = element(
    'div',
    { role: 'button', tabindex: '0', class: `${randomClass()} button`, ...attributes },
    label,
  );
  button.addEventListener('click', () => {
    if (button.ariaDisabled !== 'true') press('click');
  });
  button.addEventListener('keydown', event => {
    if (button.ariaDisabled === 'true' || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press(`key ${event.key}`);
  });
  return button;
}
