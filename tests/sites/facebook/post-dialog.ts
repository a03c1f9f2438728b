import { announce, type Box, renewing, submit } from '../box';
import { type LexicalBox, lexicalBox } from '../lexical-box';
import { linkCards } from '../link-card';
import { picture, pressedForMedia } from '../picture';
import { element, options, randomClass, replica, shareBare, whenLoaded } from '../replica';
import { labelled, sendButton } from './parts';
import { person } from './people';
import { words } from './words';

interface PostDialog {
  title?: string;
  prompt: string;
  author?: string;
  /** What the send button reads. */
  label?: string;
  text?: string;
  /** The post that is shared: nothing has to be said about it. */
  shared?: HTMLElement;
  /** Pages choose their settings before the post goes out; the text box is gone by then. */
  hasSettings?: boolean;
}

/** Where a post is written: an empty dialog is shown first, and the real one takes its place. */
export function openPostDialog(dialog: PostDialog): void {
  const title = dialog.title ?? words.createPost;
  const placeholder = element('div', { role: 'dialog', 'aria-label': title, class: 'dialog' }, words.loading);
  document.body.append(placeholder);
  const replace = () => placeholder.replaceWith(postDialog(title, dialog));
  if (options.has('slow')) setTimeout(replace, 500);
  else requestAnimationFrame(replace);
}

function postDialog(title: string, dialog: PostDialog): HTMLElement {
  const { prompt, author = person, label = words.post, text = '', shared, hasSettings = false } = dialog;
  const press = (via: string) => {
    if (hasSettings) shown.replaceWith(settings(box));
    else if (shared && box.model().trim() === '') shareBare(via);
    else submit(box, via);
  };
  const send = renewing(canSend =>
    sendButton(hasSettings ? words.next : label, canSend || shared !== undefined, press),
  );
  const box: LexicalBox = lexicalBox(
    { ...(shared ? {} : { 'aria-label': prompt }), 'aria-placeholder': prompt },
    {
      text,
      onText: send.update,
      onEnter: event => {
        if (!event.ctrlKey && !event.metaKey) return false;
        press('key Control+Enter');
        return true;
      },
    },
  );
  const place = element('div', {});
  const attached = element('div', {}, shared ?? '', ...linkCards());
  const form = element(
    'form',
    { method: 'POST' },
    heading(author, shared !== undefined),
    place,
    attached,
    tools(attached),
    send.node,
    element('input', { type: 'submit', hidden: '' }),
  );
  form.addEventListener('submit', event => event.preventDefault());
  const shown = inDialog(title, form);
  whenLoaded(() => {
    place.append(box.frame);
    announce('post', box);
    box.editable.focus();
  });
  return shown;
}

function heading(author: string, isShare: boolean): HTMLElement {
  const feed = labelled(words.shareToFeed, () => {});
  feed.setAttribute('tabindex', '-1'); // it says where the post goes, and is not to be pressed
  const audience = labelled(words.editPrivacy, () => {}, element('img', { alt: words.public }));
  return element(
    'div',
    { class: 'row' },
    element('span', { dir: 'auto', class: 'author' }, author),
    ...(isShare ? [feed] : []),
    audience,
  );
}

function tools(attached: HTMLElement): HTMLElement {
  const attach = () => attached.append(element('div', {}, picture()));
  return element(
    'div',
    { class: 'row' },
    labelled(words.emoji, () => {}, '☺'),
    pressedForMedia(labelled(words.photo, attach)),
    element('input', { type: 'file', accept: 'image/*,video/*', multiple: '', hidden: '' }),
  );
}

/** The second step of a page's post. */
function settings(box: Box): HTMLElement {
  const shown = inDialog(
    words.postSettings,
    sendButton(words.post, true, via => submit(box, via)),
  );
  replica.events.push('step');
  return shown;
}

function inDialog(title: string, content: HTMLElement): HTMLElement {
  const shown = element('div', { role: 'dialog', 'aria-modal': 'true', class: `${randomClass()} dialog` });
  shown.append(element('h2', { dir: 'auto' }, title), content);
  return shown;
}
