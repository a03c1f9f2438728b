import { chat } from '../facebook/chat';
import { signIn } from '../facebook/parts';
import { words } from '../facebook/words';
import { element, whenLoaded } from '../replica';

signIn();
const search = element('input', { role: 'combobox', 'aria-label': words.search, placeholder: words.search });
const thread = element('div', { class: 'card' }, element('p', {}, 'Are you coming on Friday?'));
document.querySelector('main')?.prepend(element('div', { class: 'card' }, search), thread);
whenLoaded(() => thread.append(chat('message')));
