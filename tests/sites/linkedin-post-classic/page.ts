import { authorPicker, button, topBar } from '../linkedin/parts';
import { type Author, member, original, remark } from '../linkedin/people';
import { words } from '../linkedin/words';
import { classicShareBox, styleClassic } from '../linkedin-classic/share-box';
import { menu } from '../menu';
import { element, shareBare, whenLoaded } from '../replica';
import { classicComment } from './comment';

function post(): HTMLElement {
  return element(
    'div',
    { class: 'card feed-shared-update-v2' },
    element('div', { class: 'row update-components-actor__container' }, ...actor(), postMenu()),
    element('p', { class: 'update-components-text' }, original.text),
    element('div', { class: 'row' }, identity(), reposting()),
    comments,
    existingComment(),
  );
}

/** The name stands there twice, once for screen readers. */
function actor(): HTMLElement[] {
  const name = element('span', { 'aria-hidden': 'true' }, original.author);
  const again = element('span', { class: 'visually-hidden' }, original.author);
  return [element('span', { class: 'update-components-actor__title' }, name, element('br'), again)];
}

function postMenu(): HTMLElement {
  const edit = element(
    'li',
    { class: 'option-edit-share', role: 'menuitem', tabindex: '-1' },
    words.editPost,
  );
  edit.addEventListener('click', () =>
    document.body.append(classicShareBox({ text: original.text, label: words.save })),
  );
  return menu(button({ 'aria-label': `${words.postMenu} ${original.author}` }, '…'), edit);
}

/** Who is commenting: the member, or a page that they look after. */
function identity(): HTMLElement {
  const toggle = button(
    { class: 'content-admin-identity-toggle-button', 'aria-label': words.switchIdentity },
    '',
  );
  const choose = ({ name }: Author) => {
    toggle.replaceChildren(element('img', { alt: `${words.photoOf} ${name}`, class: 'avatar' }));
  };
  choose(member);
  return menu(toggle, authorPicker(choose));
}

function reposting(): HTMLElement {
  const withThoughts = () =>
    document.body.append(
      classicShareBox({
        original: element(
          'div',
          { class: 'update-components-mini-update-v2' },
          ...actor(),
          element('p', { class: 'update-components-text' }, original.text),
        ),
      }),
    );
  return menu(
    button({ class: 'social-reshare-button' }, words.repost),
    button({ role: 'menuitem' }, words.repost, () => shareBare('click')),
    button({ role: 'menuitem' }, words.repostWithThoughts, withThoughts),
  );
}

function existingComment(): HTMLElement {
  const reply = button({ class: 'comments-comment-social-bar__reply-action-button--cr' }, words.reply, () => {
    reply.hidden = true;
    whenLoaded(() => comment.append(classicComment('reply')));
  });
  const comment = element(
    'article',
    { class: 'comments-comment-entity' },
    element('span', { class: 'comments-comment-meta__description-title' }, remark.author),
    element('p', { class: 'comments-comment-item__main-content' }, remark.text),
    reply,
  );
  return comment;
}

const comments = element('div', {});
styleClassic(document);
topBar();
document.querySelector('main')?.prepend(post());
whenLoaded(() => comments.append(classicComment('comment')));
