import { announce, submit } from '../box';
import { plainBox } from '../plain-box';
import { divButton, element, randomClass } from '../replica';
import { account } from './account';
import { words } from './words';

/** One line in a dialog over the list of chats. */
export function note(): void {
  const share = divButton({ 'aria-disabled': 'true' }, words.share, via => submit(box, via));
  const label = { 'aria-label': words.shareThought, placeholder: words.shareThought, maxlength: '60' };
  const box = plainBox('input', label, {
    onText: text => share.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  announce('note', box);
  const header = element('div', { class: 'row header' }, element('h1', {}, words.newNote), share);
  document.body.append(
    element(
      'div',
      { role: 'dialog', 'aria-label': words.newNote, class: `${randomClass()} dialog` },
      header,
      account(),
      element('div', { class: 'row' }, box.frame),
    ),
  );
}
