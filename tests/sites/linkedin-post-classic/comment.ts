import { announce, type Box, submit } from '../box';
import { words } from '../linkedin/words';
import { quillBox } from '../quill-box';
import { element } from '../replica';

const MARKS = {
  comment: {
    box: 'comments-comment-box comments-comment-box--cr',
    send: 'comments-comment-box__submit-button',
  },
  reply: {
    box: 'comments-comment-box--cr comments-comment-box--reply',
    send: 'comments-comment-box__submit-button--cr',
  },
};

/** A comment or a reply on a classic page: in a form, with the label of the share box. */
export function classicComment(name: 'comment' | 'reply'): HTMLElement {
  const send = element(
    'button',
    { type: 'submit', class: `${MARKS[name].send} artdeco-button`, disabled: '' },
    words[name],
  );
  const box: Box = quillBox({
    label: words.contentEditor,
    placeholder: words.addComment,
    onText: text => send.toggleAttribute('disabled', text.trim() === ''),
    onControlEnter: () => submit(box, 'key Control+Enter'),
  });
  announce(name, box);
  const form = element(
    'form',
    { class: 'comments-comment-box__form' },
    element('div', { class: 'comments-comment-texteditor' }, box.frame),
    send,
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit(box, 'submit');
  });
  return element('div', { class: MARKS[name].box }, form);
}
