import { plainBox } from '../plain-box';
import { element } from '../replica';
import { account } from './account';
import { OTHER } from './people';
import { quickRow, sendsOnEnter } from './quick-row';
import { words } from './words';

/** What is answered to a story goes to its author as a message. */
export function storyReply(): HTMLElement {
  const hint = { placeholder: `${words.replyTo} ${OTHER}…` };
  const row = quickRow('message', words.send, (onText, send) =>
    sendsOnEnter(plainBox('textarea', hint, { onText }), send),
  );
  const picture = element('canvas', { width: '240', height: '240', class: 'media' });
  const form = element('form', {}, row);
  form.addEventListener('submit', event => event.preventDefault());
  return element('section', { class: 'card' }, account(OTHER), picture, form);
}
