import { element, options } from '../replica';
import { messageForm } from './message-form';
import { topBar } from './parts';
import { other } from './people';
import { openShareBox } from './share-box';
import { words } from './words';

topBar();
const launcher = element('div', { role: 'button', tabindex: '0', id: 'launcher', class: 'launcher' });
launcher.append(element('div', { 'aria-label': words.startPost }, words.startPost));
launcher.addEventListener('click', () => openShareBox());
document.querySelector('main')?.prepend(element('div', { class: 'card' }, launcher));
document.body.setAttribute('data-rehydrated', 'true');
if (options.has('chat')) {
  const title = element('h2', { class: 'msg-overlay-bubble-header__title' }, other);
  document.body.append(
    element('aside', { class: 'msg-overlay-conversation-bubble chat' }, title, messageForm()),
  );
}
if (options.has('shareActive')) openShareBox();
