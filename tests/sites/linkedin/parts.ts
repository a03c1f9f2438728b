import { element, randomClass } from '../replica';
import { type Author, company, member } from './people';
import { words } from './words';

const SVG = 'http://www.w3.org/2000/svg';

export function icon(id: string, label?: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.id = id;
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  if (label) svg.setAttribute('aria-label', label);
  const shape = document.createElementNS(SVG, 'circle');
  for (const name of ['cx', 'cy', 'r']) shape.setAttribute(name, name === 'r' ? '6' : '8');
  svg.append(shape);
  return svg;
}

export function button(
  attributes: Record<string, string>,
  label: Node | string,
  press: () => void = () => {},
): HTMLElement {
  const made = element('button', { type: 'button', class: randomClass(), ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/** What stands at the top of every page: who is signed in, and a box that is no compose box. */
export function topBar(): void {
  const search = element('input', { type: 'search', role: 'combobox', placeholder: words.search });
  search.setAttribute('aria-label', words.search);
  const me = element('img', { class: 'global-nav__me-photo avatar', alt: member.name });
  document.querySelector('nav')?.append(search, element('span', { class: 'global-nav__me' }, me));
}

/** A modal dialog as the browser has them, in the top layer. */
export function dialog(content: HTMLElement): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.setAttribute('data-testid', 'dialog');
  made.append(content);
  document.body.append(made);
  made.showModal();
  return made;
}

/** Whoever wrote something is a link to them. */
export function authorLink(name: string): HTMLElement {
  const handle = name.toLowerCase().replace(' ', '-');
  return element('a', { href: `/in/${handle}/` }, element('strong', {}, name));
}

/** The choice of who is posting: the member, or a page that they look after. */
export function authorPicker(choose: (author: Author) => void): HTMLElement {
  const choice = (author: Author) => {
    const radio = element('input', { type: 'radio', name: 'actor', value: author.kind });
    radio.addEventListener('change', () => choose(author));
    return element('label', { class: 'row' }, icon(`${author.kind}-accent-4`), author.name, radio);
  };
  return element('div', {}, element('p', {}, words.postAs), choice(member), choice(company));
}
