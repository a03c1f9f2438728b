import { announce, type Box, renewing, submit } from '../box';
import { linkCards } from '../link-card';
import { picture, pressedForMedia } from '../picture';
import { element, options, randomClass, whenLoaded } from '../replica';
import { tiptapBox } from '../tiptap-box';
import { authorPicker, button, dialog, icon } from './parts';
import { type Author, member, schedule } from './people';
import { words } from './words';

interface ShareBox {
  /** What the send button reads. */
  label?: string;
  text?: string;
  /** The post that is passed on. */
  original?: HTMLElement;
}

/** With `?schedule=1` the member has chosen when the post goes out. */
const isScheduled = options.has('schedule');

/** The new share box: a placeholder dialog is mounted first, and replaced by the real one. */
export function openShareBox(shareBox: ShareBox = {}): void {
  const placeholder = dialog(element('p', {}, words.loading));
  const replace = () => {
    placeholder.remove();
    showShareBox(shareBox);
  };
  if (options.has('slow')) setTimeout(replace, 500);
  else requestAnimationFrame(replace);
}

function showShareBox({
  label = isScheduled ? words.schedule : words.post,
  text = '',
  original,
}: ShareBox): void {
  const post = renewing(canSend => {
    const made = button({ class: `${randomClass()} button` }, label, () => submit(box, 'click'));
    made.toggleAttribute('disabled', !canSend);
    return made;
  });
  const box: Box = tiptapBox({
    attributes: { componentkey: 'ShareBox_textEditor' },
    placeholder: words.prompt,
    text,
    onText: post.update,
    onControlEnter: () => submit(box, 'key Control+Enter'),
  });
  const preview = element('div', { id: 'ShareBoxpreviewCard' });
  const media = button({ 'aria-label': words.media, 'aria-haspopup': 'dialog' }, icon('image-medium'), () =>
    preview.replaceChildren(element('figure', {}, icon('image-medium'), picture({ class: 'media' }))),
  );
  const scheduled = element('a', { 'aria-label': words.scheduled, href: '#' }, '◷');
  const wrapper = element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const content = element(
    'div',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
    authorControl(),
    element(
      'div',
      { role: 'button', tabindex: '0' },
      icon('visibility-small'),
      element('p', { class: 'audience' }, words.anyone),
    ),
    wrapper,
    ...(original ? [original] : []),
    preview,
    ...linkCards(),
    ...(isScheduled ? pickers() : []),
    element('div', { class: 'row' }, pressedForMedia(media), scheduled, post.node),
  );
  dialog(content);
  whenLoaded(() => {
    wrapper.append(box.frame);
    announce('post', box);
    post.update(box.model());
    box.editable.focus();
  });
}

function pickers(): HTMLElement[] {
  const picker = (kind: string, value: string) =>
    element('input', { type: 'text', 'data-testid': `${kind}-picker-input`, value });
  return [element('div', { class: 'row' }, picker('date', schedule.date), picker('time', schedule.time))];
}

/** Who is posting, and the list to choose from. */
function authorControl(): HTMLElement {
  const control = element('div', {
    role: 'button',
    tabindex: '0',
    'aria-expanded': 'false',
    class: 'author',
  });
  const picker = element('div', { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn' });
  const open = (isOpen: boolean) => {
    picker.hidden = !isOpen;
    control.setAttribute('aria-expanded', String(isOpen));
  };
  const choose = (author: Author) => {
    control.replaceChildren(
      icon(`${author.kind}-accent-4`),
      element('div', { 'aria-label': author.name }, element('p', {}, author.name), icon('caret-small')),
    );
    open(false);
  };
  control.addEventListener('click', () => open(control.ariaExpanded !== 'true'));
  picker.append(authorPicker(choose));
  choose(member);
  return element('div', {}, control, picker);
}
