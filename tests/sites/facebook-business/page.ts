import { announce, type Box, submit } from '../box';
import { draftBox } from '../draft-box';
import { sendButton, signIn } from '../facebook/parts';
import { page, schedule } from '../facebook/people';
import { words } from '../facebook/words';
import { divButton, element, options, whenLoaded } from '../replica';

/** Labels of Business Suite have a space in them that nobody sees. */
const UNSEEN = '\u200b';

/** With `?schedule=1` the time at which the post goes out has been set. */
const isScheduled = options.has('schedule');

function composer(): HTMLElement {
  const box: Box = draftBox({
    role: 'combobox',
    ariaLabel: words.businessBox,
    onText: text => publish.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  announce('post', box);
  const publish = sendButton(`${isScheduled ? words.schedule : words.publish}${UNSEEN}`, false, via =>
    submit(box, via),
  );
  publish.removeAttribute('aria-label');
  const setDate = choice(words.setDate);
  if (isScheduled) setDate.querySelector('input')?.setAttribute('checked', '');
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
    setDate,
    ...(isScheduled ? [pickers()] : []),
    publish,
  );
}

/** The date in a box, the time in three that count up and down. */
function pickers(): HTMLElement {
  const { date, hours, minutes, meridiem } = schedule;
  const spin = (value: string) => element('input', { type: 'text', role: 'spinbutton', value });
  return element(
    'div',
    { class: 'row' },
    element('input', { type: 'text', placeholder: 'mm/dd/yyyy', value: date }),
    ...[hours, minutes, meridiem].map(spin),
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
