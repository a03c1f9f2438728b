import { CARD } from './link-card-words';
import { element, options } from './replica';

/** With `?card=1` the text has a link, and the site shows its card. */
export function linkCards(): HTMLElement[] {
  if (!options.has('card')) return [];
  const [said, host] = CARD;
  const lines = [element('span', {}, said), ' ', element('small', {}, host)];
  return [element('a', { href: 'https://news.example/story', target: '_blank' }, ...lines)];
}
