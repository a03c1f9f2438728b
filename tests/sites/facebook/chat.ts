import { announce, type Box, renewing, submit } from '../box';
import { lexicalBox } from '../lexical-box';
import { element } from '../replica';
import { sendButton } from './parts';
import { other } from './people';
import { words } from './words';

/** Where a chat is written: with the editor of posts, and sent by a bare Enter. */
export function chat(name: string): HTMLElement {
  const send = renewing(canSend => sendButton(words.pressEnterToSend, canSend, via => submit(box, via)));
  const box: Box = lexicalBox(
    { 'aria-label': words.message, 'aria-placeholder': 'Aa' },
    {
      onText: send.update,
      onEnter: event => {
        if (event.shiftKey) return false;
        submit(box, 'key Enter');
        return true;
      },
    },
  );
  announce(name, box);
  const composer = { role: 'region', 'aria-label': words.threadComposer };
  return element(
    'div',
    { class: 'thread' },
    element('strong', {}, other),
    element('div', composer, box.frame, send.node),
  );
}
