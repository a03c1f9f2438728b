import { announce, type Box, renewing, submit } from '../box';
import { authorPicker, button } from '../linkedin/parts';
import { type Author, member } from '../linkedin/people';
import { words } from '../linkedin/words';
import { picture, pressedForMedia } from '../picture';
import { quillBox, styleQuill } from '../quill-box';
import { element } from '../replica';

interface ClassicShareBox {
  author?: Author;
  /** The address of the page says who is posting, and it can't be changed. */
  isAuthorFixed?: boolean;
  /** What the send button reads. */
  label?: string;
  text?: string;
  /** The post or article that is passed on, and goes without a word too. */
  original?: HTMLElement;
  /** What sending is, where it is more than this box. */
  onPress?(box: Box, via: string): void;
}

/** The classic share box, for whichever root it is to stand in. */
export function classicShareBox({
  author = member,
  isAuthorFixed = false,
  label = words.post,
  text = '',
  original,
  onPress = submit,
}: ClassicShareBox = {}): HTMLElement {
  const press = (via: string) => onPress(box, via);
  const post = renewing(canSend => {
    const made = button({ class: 'share-actions__primary-action artdeco-button' }, label, () =>
      press('click'),
    );
    made.toggleAttribute('disabled', !canSend && !original);
    return made;
  });
  const box = quillBox({
    label: words.contentEditor,
    placeholder: words.prompt,
    text,
    onText: post.update,
    onControlEnter: () => press('key Control+Enter'),
  });
  announce('post', box);
  const preview = element('div', { class: 'share-creation-state__preview-container' }, original ?? '');
  const media = button({ 'aria-label': words.media }, '▣', () =>
    preview.append(picture({ class: 'update-components-image__image' })),
  );
  const scheduled = button(
    { class: 'share-actions__scheduled-post-btn', 'aria-label': words.scheduled },
    '◷',
  );
  const modal = element(
    'div',
    { role: 'dialog', class: 'share-box-v2__modal', 'aria-labelledby': 'share-to-linkedin-modal__header' },
    element('h2', { id: 'share-to-linkedin-modal__header' }, words.startPost),
    authorControl(author, isAuthorFixed),
    element('div', { class: 'share-creation-state__text-editor' }, box.frame),
    preview,
    element('div', { class: 'share-creation-state__footer' }, pressedForMedia(media), scheduled, post.node),
  );
  post.update(text);
  return element('div', { 'data-test-modal-id': 'sharebox' }, modal);
}

/** The first line says who is posting, the second who will see it. */
function authorControl(author: Author, isFixed: boolean): HTMLElement {
  const control = button({ class: 'share-unified-settings-entry-button' }, '', () => {
    picker.hidden = isFixed;
  });
  const choose = ({ name }: Author) => {
    control.replaceChildren(name, element('br'), words.postToAnyone);
    picker.hidden = true;
  };
  const picker = authorPicker(choose);
  choose(author);
  return element('div', {}, control, picker);
}

export function styleClassic(root: Document | ShadowRoot): void {
  styleQuill(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .share-box-v2__modal { position: fixed; inset: 12vh 0 auto; margin: auto; width: min(560px, 92vw); padding: 20px; border-radius: 10px;
      background: var(--card); color: var(--ink); box-shadow: 0 8px 40px #0006; z-index: 10; font: 16px/1.5 system-ui, sans-serif; }
    .share-box-v2__modal h2 { font-size: 18px; margin: 0 0 8px; }
    .artdeco-button { font: inherit; border: 0; border-radius: 20px; padding: 6px 18px; background: var(--accent); color: #fff; }
    .artdeco-button:disabled { opacity: .45; }
    .share-creation-state__footer { display: flex; gap: 12px; align-items: center; }
    .share-creation-state__footer .artdeco-button { margin-left: auto; }
    .share-unified-settings-entry-button { font: inherit; text-align: left; border: 0; background: none; color: inherit; padding: 0; }
    .share-unified-settings-entry-button::first-line { font-weight: 600; }
  `);
  root.adoptedStyleSheets.push(sheet);
}
