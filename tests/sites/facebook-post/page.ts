import { commentForm } from '../facebook/comment-form';
import { labelled, nameOf, signIn, story } from '../facebook/parts';
import { original, own, page, person, remark } from '../facebook/people';
import { openPostDialog } from '../facebook/post-dialog';
import { words } from '../facebook/words';
import { menu } from '../menu';
import { element, pageName, whenLoaded } from '../replica';

const me = pageName === 'facebook-comment-as-page' ? page : person;

function post(): HTMLElement {
  const [author, text] = story(original);
  return element(
    'div',
    { role: 'article', class: 'card' },
    element('div', { class: 'row' }, author, postMenu()),
    text,
    element('div', { class: 'row' }, commentButton(), shareButton()),
    comment(),
    ownComment(),
    comments,
  );
}

function postMenu(): HTMLElement {
  const edit = labelled(words.editPost, () =>
    openPostDialog({
      title: words.editPost,
      prompt: words.onYourMind,
      label: words.save,
      text: original.text,
    }),
  );
  edit.setAttribute('role', 'menuitem');
  return menu(
    labelled(words.actions, () => {}, '…'),
    edit,
  );
}

function commentButton(): HTMLElement {
  const mark = element('span', { 'data-ad-rendering-role': 'comment_button' }, words.comment);
  return labelled(
    words.leaveComment,
    () => comments.querySelector<HTMLElement>('[role=textbox]')?.focus(),
    mark,
  );
}

function shareButton(): HTMLElement {
  const mark = element('span', { 'data-ad-rendering-role': 'share_button' }, words.share);
  const open = () =>
    openPostDialog({
      title: words.share,
      prompt: words.saySomething,
      label: words.shareNow,
      author: me,
      shared: element('div', { class: 'quiet' }, ...story(original)),
    });
  return labelled(words.sendToFriends, open, mark);
}

function comment(): HTMLElement {
  const reply = labelled(words.reply, () => {
    reply.hidden = true;
    const form = { name: 'reply', label: words.replyTo(remark.author), send: words.reply };
    whenLoaded(() => shown.append(commentForm(form)));
  });
  reply.classList.add('answer', 'quiet');
  const attributes = { role: 'article', 'aria-label': words.commentBy(remark.author) };
  const shown = element(
    'div',
    attributes,
    nameOf(remark.author),
    element('div', { dir: 'auto' }, remark.text),
    reply,
  );
  return shown;
}

/** One's own comment can be edited where it stands. */
function ownComment(): HTMLElement {
  const text = element('div', { dir: 'auto' }, own);
  const edit = labelled(words.edit, () => {
    const cancel = () => form.replaceWith(text);
    const form = commentForm({
      name: 'edit',
      label: words.edit,
      send: words.save,
      text: own,
      onCancel: cancel,
    });
    text.replaceWith(form);
  });
  edit.classList.add('amend', 'quiet');
  const attributes = { role: 'article', 'aria-label': words.commentBy(me) };
  return element('div', attributes, nameOf(me), text, edit);
}

const comments = element('div', {});
signIn(me);
document.querySelector('main')?.prepend(post());
const form = { name: 'comment', label: words.commentAs(me), send: words.comment };
whenLoaded(() => comments.append(commentForm(form)));
