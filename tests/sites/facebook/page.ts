import { lexicalBox } from '../lexical-box';
import { divButton, element, options, randomClass, replica, send } from '../replica';

const PROMPT = "What's on your mind, Test?";

function openDialog(): void {
  // An empty dialog is shown first, and the real one takes its place.
  const placeholder = element('div', { role: 'dialog', 'aria-label': 'Create post', class: 'dialog' });
  document.body.append(placeholder);
  const replace = () => {
    const dialog = createPost();
    placeholder.replaceWith(dialog);
    dialog.querySelector<HTMLElement>('[contenteditable]')?.focus();
  };
  if (options.has('slow')) setTimeout(replace, 500);
  else requestAnimationFrame(replace);
}

function createPost(): HTMLElement {
  const post = divButton({ 'aria-label': 'Post', 'aria-disabled': 'true' }, 'Post', via => {
    replica.events.push(`press:${via}`);
    send(box.model(), via, { onSent: box.clear });
  });
  const box = lexicalBox(
    { 'aria-label': PROMPT, 'aria-placeholder': PROMPT },
    {
      onText: text => post.setAttribute('aria-disabled', String(text.trim() === '')),
      onEnter: event => {
        if (!event.ctrlKey && !event.metaKey) return false;
        send(box.model(), 'key Control+Enter', { onSent: box.clear });
        return true;
      },
    },
  );
  replica.composers.post = { model: box.model, editable: () => box.editable };
  const author = element('span', { dir: 'auto', class: 'author' }, 'Test Person');
  const audience = divButton({ 'aria-label': 'Edit privacy. Sharing with Public. ' }, 'Public', () => {});
  const emoji = divButton({ 'aria-label': 'Emoji' }, '☺', () => {});
  const photo = divButton({ 'aria-label': 'Photo/video' }, 'Photo/video', () => {});
  const hidden = element('input', { type: 'submit', hidden: '' });
  const row = element('div', { class: 'row' }, emoji, photo);
  const head = element('div', { class: 'row' }, author, audience);
  const form = element('form', { method: 'POST' }, head, box.frame, row, post, hidden);
  form.addEventListener('submit', event => event.preventDefault());
  const heading = element('h2', { dir: 'auto' }, 'Create post');
  return element(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: `${randomClass()} dialog` },
    heading,
    form,
  );
}

/** A chat tab with the same editor marks on the same page: it is no post. */
function chat(): HTMLElement {
  const box = lexicalBox(
    { 'aria-label': 'Message', 'aria-placeholder': 'Aa' },
    {
      onEnter: event => {
        if (event.shiftKey) return false;
        send(box.model(), 'chat', { onSent: box.clear });
        return true;
      },
    },
  );
  replica.composers.chat = { model: box.model, editable: () => box.editable };
  const title = element('strong', {}, 'Other Person');
  return element('div', { role: 'region', 'aria-label': 'Thread composer', class: 'chat' }, title, box.frame);
}

const launcher = divButton({ id: 'launcher' }, PROMPT, openDialog);
document
  .querySelector('main')
  ?.prepend(
    element(
      'div',
      { 'data-pagelet': 'FeedComposer', class: 'card' },
      element('div', { role: 'region', 'aria-label': 'Create a post' }, launcher),
    ),
  );
document.body.append(chat());
if (options.has('compose')) openDialog();
