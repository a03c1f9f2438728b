import { announce, type Box, collapsing, renewing, submit } from '../box';
import { lexicalBox } from '../lexical-box';
import { element } from '../replica';
import { labelled, sendButton } from './parts';
import { words } from './words';

interface CommentForm {
  /** Its name for the tests. */
  name: string;
  label: string;
  send: string;
  text?: string;
  onCancel?(): void;
}

/** A comment, a reply, or one that is being edited: sent by a bare Enter. */
export function commentForm({ name, label, send, text = '', onCancel }: CommentForm): HTMLElement {
  const control = renewing(canSend => sendButton(send, canSend, via => submit(box, via)));
  const box: Box = lexicalBox(
    { 'aria-label': label, 'aria-placeholder': label },
    {
      text,
      onText: control.update,
      onEnter: event => {
        if (event.shiftKey) return false;
        submit(box, 'key Enter');
        return true;
      },
    },
  );
  announce(name, box);
  const emoji = labelled(words.emoji, () => {}, '☺');
  emoji.classList.add('quiet');
  const tools = element('div', { class: 'row' }, emoji);
  const sending = element('div', { id: 'focused-state-composer-submit' }, element('span', {}, control.node));
  const form = element('form', { role: 'presentation', class: name }, box.frame, tools, sending);
  collapsing(form, tools, sending);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') onCancel?.();
  });
  return form;
}
