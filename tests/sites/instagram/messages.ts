import { lexicalBox } from '../lexical-box';
import { element } from '../replica';
import { account } from './account';
import { OTHER } from './people';
import { quickRow } from './quick-row';
import { words } from './words';

export function directMessage(): HTMLElement {
  const label = { 'aria-label': words.message, 'aria-placeholder': words.messageHint };
  const row = quickRow('message', words.send, (onText, send) =>
    lexicalBox(label, {
      onText,
      onEnter: event => {
        if (event.shiftKey || event.isComposing) return false;
        send('key Enter');
        return true;
      },
    }),
  );
  const said = element('div', { role: 'row', class: 'quiet' }, 'Are you coming along on Sunday?');
  return element('section', { class: 'card' }, threads(), account(OTHER), said, row);
}

/** The list of chats, with a search box of its own, which is nobody's message. */
function threads(): HTMLElement {
  const search = element('input', { 'aria-label': words.search, placeholder: words.search });
  return element('div', { 'data-pagelet': 'IGDThreadList', class: 'row' }, search);
}
