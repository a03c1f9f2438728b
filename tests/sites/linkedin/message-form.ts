import { bareBox } from '../bare-box';
import { announce, type Box, submit } from '../box';
import { plainBox } from '../plain-box';
import { element, options } from '../replica';
import { button } from './parts';
import { words } from './words';

/**
 * Where messages are written. Enter sends only where the member has chosen so (`?enter=send`): then a hint stands in the
 * place of the send button, and the toggle that opens the choice is all there is to press.
 */
export function messageForm({ isInMail = false } = {}): HTMLElement {
  const sendsOnEnter = options.get('enter') === 'send';
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
        if (event.shiftKey || !sendsOnEnter) return false;
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
    element(
      'footer',
      { class: 'msg-form__footer row' },
      sendsOnEnter ? element('div', { class: 'msg-form__hint-text' }, words.enterSends) : send,
      button({ class: 'msg-form__send-toggle', 'aria-label': words.sendOptions }, '…'),
    ),
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit(box, 'submit');
  });
  return form;
}
