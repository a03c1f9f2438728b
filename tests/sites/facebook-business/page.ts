import { announce, type Box, submit } from '../box';
import { draftBox } from '../draft-box';
import { sendButton, signIn } from '../facebook/parts';
import { page } from '../facebook/people';
import { words } from '../facebook/words';
import { divButton, element, whenLoaded } from '../replica';

/** Labels of Business Suite have a space in them that nobody sees. */
const UNSEEN = '\u200b';

function composer(): HTMLElement {
  const box: Box = draftBox({
    role: 'combobox',
    ariaLabel: words.businessBox,
    onText: text => publish.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  announce('post', box);
  const publish = sendButton(`${words.publish}${UNSEEN}`, false, via => submit(box, via));
  publish.removeAttribute('aria-label');
  const postingTo = {
    role: 'combobox',
    tabindex: '0',
    'aria-label': words.postTo(page),
    'aria-expanded': 'false',
  };
  return element(
    'div',
    { class: 'card' },
    element('h1', {}, words.createPost),
    element('div', postingTo, element('img', { alt: 'Facebook' }), page),
    choice(words.customise),
    box.frame,
    element(
      'div',
      { class: 'row' },
      divButton({}, words.addPhoto, () => {}),
      choice(words.boost),
    ),
    choice(words.setDate),
    publish,
  );
}

function choice(label: string): HTMLElement {
  return element(
    'label',
    { class: 'row' },
    element('input', { type: 'checkbox', role: 'switch', 'aria-label': label }),
    label,
  );
}

signIn(page);
whenLoaded(() => document.querySelector('main')?.prepend(composer()));
