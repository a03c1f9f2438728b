import { element } from '../replica';
import { ME } from './people';
import { words } from './words';

/** The picture and the name of whose account it is; the picture's text is translated, the name is not. */
export function account(name = ME): HTMLElement {
  return element(
    'div',
    { class: 'row' },
    element('img', { alt: `${name} ${words.picture}`, class: 'avatar' }),
    element('span', {}, name),
  );
}

/** What stands beside every page: whose account it is, and a search box that is nobody's post. */
export function side(): HTMLElement {
  const link = element('a', { href: `/${ME}/` });
  link.append(element('img', { alt: `${ME} ${words.picture}`, class: 'avatar' }));
  const search = element('input', {
    type: 'search',
    'aria-label': words.search,
    placeholder: words.search,
  });
  return element('nav', { class: 'row side' }, search, link);
}
