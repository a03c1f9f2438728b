import { announce, submit } from '../box';
import { labelled, sendButton, signIn } from '../facebook/parts';
import { bio, person } from '../facebook/people';
import { words } from '../facebook/words';
import { plainBox } from '../plain-box';
import { element } from '../replica';

const LIMIT = 101;

function editor(): HTMLElement {
  const count = element('span', {}, String(LIMIT));
  const box = plainBox(
    'textarea',
    { 'aria-label': words.bio, placeholder: words.bio, maxlength: String(LIMIT) },
    { text: bio, onText: text => count.replaceChildren(String(LIMIT - text.length)) },
  );
  announce('bio', box);
  const save = sendButton(words.save, true, via => submit(box, via));
  return element('div', { class: 'bio' }, box.frame, element('div', { class: 'row' }, count, save));
}

signIn();
const edit = labelled(words.editBio, () => edit.replaceWith(editor()));
edit.id = 'launcher';
document
  .querySelector('main')
  ?.prepend(element('div', { class: 'card' }, element('h1', {}, person), element('p', {}, bio), edit));
