import { lexicalBox } from '../lexical-box';
import { divButton, element, randomClass, replica, send } from '../replica';

const share = divButton({ id: 'share' }, 'Share', via => {
  replica.events.push(`press:${via}`);
  send(box.model(), via, { onSent: box.clear });
});
const count = element('span', {}, '0/2,200');
const box = lexicalBox(
  { 'aria-label': 'Write a caption...', 'aria-placeholder': 'Write a caption...' },
  { onText: text => count.replaceChildren(`${text.length}/2,200`) },
);
replica.composers.caption = { model: box.model, editable: () => box.editable };

const header = element(
  'div',
  { class: 'row header' },
  divButton({}, '←', () => {}),
  element('h1', {}, 'Create new post'),
  share,
);
const canvas = element('canvas', { width: '240', height: '240', class: 'media' });
const author = element(
  'div',
  { class: 'row' },
  element('img', { alt: "test_user's profile picture", class: 'avatar' }),
  element('span', {}, 'test_user'),
);
const details = element(
  'div',
  { class: 'details' },
  author,
  box.frame,
  element('div', { class: 'row' }, element('button', { type: 'button', 'aria-label': 'Emoji' }, '☺'), count),
  element('input', { placeholder: 'Add location' }),
  element('input', { placeholder: 'Write alt text...' }),
);
const body = element('div', { class: 'columns' }, element('div', {}, canvas), details);
document.body.append(
  element(
    'div',
    { role: 'dialog', 'aria-label': 'Create new post', class: `${randomClass()} dialog wide` },
    header,
    body,
  ),
);
