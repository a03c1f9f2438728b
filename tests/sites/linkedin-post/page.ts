import { commentBox } from '../linkedin/comment-box';
import { authorLink, button, icon, topBar } from '../linkedin/parts';
import { original, remark } from '../linkedin/people';
import { openShareBox } from '../linkedin/share-box';
import { words } from '../linkedin/words';
import { menu } from '../menu';
import { element, randomClass, shareBare, whenLoaded } from '../replica';

function post(): HTMLElement {
  const item = element(
    'div',
    { role: 'listitem', class: 'card', componentkey: `${randomClass()}-FeedType_MAIN_FEED_RELEVANCE` },
    element('div', { class: 'row' }, authorLink(original.author), postMenu()),
    postText(),
    element('div', { class: 'row' }, commentControl(), reposting()),
    comments,
    existingComment(),
  );
  return element('div', { 'data-testid': 'mainFeed', role: 'list' }, item);
}

function postText(): HTMLElement {
  return element('p', {}, element('span', { 'data-testid': 'expandable-text-box' }, original.text));
}

function postMenu(): HTMLElement {
  const edit = button({ role: 'menuitem', class: 'option-edit-share' }, words.editPost, () =>
    openShareBox({ text: original.text, label: words.save }),
  );
  return menu(button({ 'aria-label': `${words.postMenu} ${original.author}` }, '…'), edit);
}

/** It reads like the send control, and is none. */
function commentControl(): HTMLElement {
  const attributes = { 'data-view-name': 'feed-comment-button' };
  const label = element('span', {}, icon('comment-small'), element('span', {}, words.comment));
  return button(attributes, label, () => comments.querySelector<HTMLElement>('[role=textbox]')?.focus());
}

function reposting(): HTMLElement {
  const label = element('span', {}, icon('repost-small'), words.repost);
  return menu(
    button({ class: `${randomClass()} reposting` }, label),
    button({ role: 'menuitem' }, words.repost, () => shareBare('click')),
    button({ role: 'menuitem' }, words.repostWithThoughts, () =>
      openShareBox({ original: element('div', {}, authorLink(original.author), postText()) }),
    ),
  );
}

function existingComment(): HTMLElement {
  const reply = button({}, words.reply, () => {
    reply.hidden = true;
    whenLoaded(() => comment.append(commentBox('reply')));
  });
  const comment = element(
    'div',
    { componentkey: 'replaceableComment_urn:li:comment:(urn:li:activity:1,2)', class: 'comment' },
    authorLink(remark.author),
    element('p', {}, remark.text),
    reply,
  );
  return comment;
}

const comments = element('div', {});
topBar();
document.querySelector('main')?.prepend(post());
document.body.setAttribute('data-rehydrated', 'true');
whenLoaded(() => comments.append(commentBox('comment')));
