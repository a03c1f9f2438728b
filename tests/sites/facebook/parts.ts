import { divButton, element } from '../replica';
import { person } from './people';
import { words } from './words';

/** Who is signed in, and in whose name: `i_user` is there only when that is a page or another profile. */
export function signIn(as = person): void {
  keep('c_user=100001');
  keep(as === person ? 'i_user=; max-age=0' : 'i_user=200002');
  const search = element('input', { type: 'search', role: 'combobox', 'aria-label': words.search });
  search.setAttribute('placeholder', words.search);
  document.querySelector('nav')?.append(search, element('span', { class: 'account' }, as));
}

function keep(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the cookie store
  document.cookie = `${cookie}; path=/; secure`;
}

/** A button whose label is said, and shown. */
export function labelled(
  label: string,
  press: (via: string) => void,
  shown: Node | string = label,
): HTMLElement {
  return divButton({ 'aria-label': label }, shown, press);
}

export function sendButton(label: string, canSend: boolean, press: (via: string) => void): HTMLElement {
  const inside = element(
    'div',
    { role: 'none' },
    element('span', { dir: 'auto' }, element('span', {}, label)),
  );
  const attributes = canSend ? {} : { 'aria-disabled': 'true' };
  return divButton({ 'aria-label': label, ...attributes }, inside, press);
}
