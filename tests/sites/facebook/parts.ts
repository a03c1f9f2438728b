import { divButton, element } from '../replica';
import { person } from './people';
import { words } from './words';

/** Who is signed in, and in whose name: `i_user` is there only when that is a page or another profile. */
export function signIn(as = person): void {
  keep('c_user=100001');
  keep(as === person ? 'i_user=; max-age=0' : 'i_user=200002');
  const search = element('input', { type: 'search', role: 'combobox', 'aria-label': words.search });
  search.setAttribute('placeholder', words.search);
  document.querySelector('nav')?.append(search);
  document.body.append(currentUser(as));
}

/** The data that the page is built from, written as the site writes it: whoever acts, a person or a page, is the user. */
function currentUser(name: string): HTMLElement {
  const user = { ACCOUNT_ID: '100001', USER_ID: name === person ? '100001' : '200002', NAME: name };
  const define = [
    ['CurrentUserInitialData', [], { ...user, SHORT_NAME: name, IS_FACEBOOK_WORK_ACCOUNT: false }, 270],
  ];
  const data = JSON.stringify({ require: [['ServerJS', 'handle', null, [{ define }]]] });
  return element('script', { type: 'application/json', 'data-sjs': '' }, data);
}

function keep(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the cookie store
  document.cookie = `${cookie}; path=/; secure`;
}

/** Names, and what people say, are marked for either direction of writing. */
export function nameOf(author: string): HTMLElement {
  return element(
    'a',
    { role: 'link', href: `/${author.toLowerCase().replace(' ', '.')}` },
    element('span', { dir: 'auto' }, element('strong', {}, author)),
  );
}

/** A post as it is shown anywhere: in the feed, by itself, or where it is shared. */
export function story({ author, text }: { author: string; text: string }): [HTMLElement, HTMLElement] {
  return [
    element('h4', { 'data-ad-rendering-role': 'profile_name' }, author),
    element('div', { 'data-ad-rendering-role': 'story_message', 'data-ad-preview': 'message' }, text),
  ];
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
