import { element } from './replica';

/** A menu, and the control that shows it. */
export function menu(trigger: HTMLElement, ...items: HTMLElement[]): HTMLElement {
  const list = element('div', { role: 'menu', hidden: '' }, ...items);
  trigger.addEventListener('click', () => {
    list.hidden = !list.hidden;
  });
  return element('div', {}, trigger, list);
}
