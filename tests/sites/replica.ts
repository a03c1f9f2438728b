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

export const replica: Replica = { sent: [], composers: {}, events: [], refused: [] };
window.replica = replica;
document.addEventListener('securitypolicyviolation', event => {
  replica.refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
});

/** Sends what the model holds; gives false when the site's own sending fails (`?fail=1`), and the draft stays. */
export function send(text: string, via: string): boolean {
  replica.events.push(`send:${via}`);
  if (text.trim() === '') return false;
  if (options.has('fail')) {
    toast('Something went wrong. Try again.');
    return false;
  }
  replica.sent.push({ text, via });
  toast('Your post was sent.');
  list(text);
  return true;
}

function toast(text: string): void {
  document.querySelector('#toast')?.remove();
  const shown = element('div', { id: 'toast', role: 'status' });
  shown.textContent = text;
  document.body.append(shown);
}

function list(text: string): void {
  const item = document.createElement('li');
  item.textContent = text;
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
  label: string,
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
