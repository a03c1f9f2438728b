import { bareBox } from '../bare-box';
import { announce, type Box, submit } from '../box';
import { plainBox } from '../plain-box';
import { element, options } from '../replica';
import { words } from './words';

/** Where messages are written. Enter sends only where the member has chosen so (`?enter=send`). */
export function messageForm({ isInMail = false } = {}): HTMLElement {
  const send = element(
    'button',
    { type: 'submit', class: 'msg-form__send-button button', disabled: '' },
    words.send,
  );
  const box: Box = bareBox(
    { class: 'msg-form__contenteditable', 'aria-label': words.writeMessage },
    {
      onText: text => send.toggleAttribute('disabled', text.trim() === ''),
      onEnter: event => {
        if (event.shiftKey || options.get('enter') !== 'send') return false;
        submit(box, 'key Enter');
        return true;
      },
    },
  );
  announce('message', box);
  const subject = plainBox('input', { name: 'subject', placeholder: words.subject });
  if (isInMail) announce('subject', subject);
  const form = element(
    'form',
    { class: 'msg-form' },
    ...(isInMail ? [subject.frame] : []),
    box.frame,
    element('div', { class: 'row' }, send),
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit(box, 'submit');
  });
  return form;
}
