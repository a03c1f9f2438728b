import { element, options } from '../replica';
import { topBar } from './parts';
import { openShareBox } from './share-box';
import { words } from './words';

topBar();
const launcher = element('div', { role: 'button', tabindex: '0', id: 'launcher', class: 'launcher' });
launcher.append(element('div', { 'aria-label': words.startPost }, words.startPost));
launcher.addEventListener('click', () => openShareBox());
document.querySelector('main')?.prepend(element('div', { class: 'card' }, launcher));
document.body.setAttribute('data-rehydrated', 'true');
if (options.has('shareActive')) openShareBox();
