import { announce, submit } from '../box';
import { lexicalBox } from '../lexical-box';
import { divButton, element, randomClass } from '../replica';
import { account } from './account';
import { words } from './words';

/** The last step of a new post. */
export function newPost(): void {
  captionDialog({
    title: words.createPost,
    leave: divButton({ 'aria-label': words.back }, '←', () => {}),
    send: press => divButton({ id: 'share' }, words.share, press),
  });
}

/** The caption of a post that is out already, in the same dialog. How deep its head is was never seen. */
export function editCaption(): void {
  captionDialog({
    title: words.editInfo,
    text: 'As it was shared. ',
    leave: divButton({}, words.cancel, () => {}),
    send: press => divButton({}, words.done, press),
    wrap: part => element('div', {}, part),
  });
}

interface CaptionDialog {
  title: string;
  text?: string;
  leave: HTMLElement;
  send(press: (via: string) => void): HTMLElement;
  wrap?(part: HTMLElement): HTMLElement;
}

function captionDialog({ title, text = '', leave, send, wrap = part => part }: CaptionDialog): void {
  const count = element('span', { class: 'note' }, '0/2,200');
  const label = { 'aria-label': words.writeCaption, 'aria-placeholder': words.writeCaption };
  const box = lexicalBox(label, { text, onText: said => count.replaceChildren(`${said.length}/2,200`) });
  announce('caption', box);
  const header = element(
    'div',
    { class: 'row header' },
    ...[leave, element('h1', {}, title), send(via => submit(box, via))].map(wrap),
  );
  const canvas = element('canvas', { width: '240', height: '240', class: 'media' });
  const emoji = element('button', { type: 'button', 'aria-label': words.emoji }, '☺');
  const details = element(
    'div',
    { class: 'details' },
    account(),
    box.frame,
    element('div', { class: 'row' }, emoji, count),
    element('div', { class: 'row' }, element('input', { placeholder: words.addLocation })),
    element('div', { class: 'row' }, element('input', { placeholder: words.altText })),
  );
  document.body.append(
    element(
      'div',
      { role: 'dialog', 'aria-label': title, class: `${randomClass()} dialog wide` },
      header,
      element('div', { class: 'columns' }, element('div', {}, canvas), details),
    ),
  );
}
