import { messageForm } from '../linkedin/message-form';
import { topBar } from '../linkedin/parts';
import { other } from '../linkedin/people';
import { words } from '../linkedin/words';
import { element, pageName, whenLoaded } from '../replica';

topBar();
const picker = element('input', { role: 'combobox', 'aria-label': words.search, placeholder: words.search });
const thread = element(
  'section',
  { class: 'card msg-thread' },
  element('h2', { class: 'msg-overlay-bubble-header__title' }, other),
  element('p', { class: 'msg-s-event-listitem__body' }, 'Are you coming on Friday?'),
);
document.querySelector('main')?.prepend(element('div', { class: 'card' }, picker), thread);
whenLoaded(() => thread.append(messageForm({ isInMail: pageName === 'linkedin-inmail' })));
