import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { element, options, pageName, whenLoaded } from '../replica';
import { side } from './account';
import { editCaption, newPost } from './caption';
import { PostWithComments } from './comment';
import { directMessage } from './messages';
import { note } from './note';
import { EditProfile } from './profile';
import { reelComment } from './reel';
import { storyReply } from './story';

const main = document.querySelector('main');

function show(...made: HTMLElement[]): void {
  main?.prepend(...made);
}

function render(what: ReactNode, place: HTMLElement): HTMLElement {
  createRoot(place).render(what);
  return place;
}

const card = () => element('div', { class: 'card' });
const post = () => show(render(<PostWithComments />, card()));
const postInModal = () => {
  const dialog = element('div', { role: 'dialog', class: 'dialog' });
  document.body.append(element('div', { class: 'backdrop' }), render(<PostWithComments />, dialog));
};

const VIEWS: Record<string, () => void> = {
  'instagram-caption': newPost,
  'instagram-edit-caption': editCaption,
  'instagram-comment': post,
  'instagram-reply': post,
  'instagram-reply-modal': postInModal,
  'instagram-message': () => show(directMessage()),
  'instagram-note': note,
  'instagram-profile': () => show(render(<EditProfile />, card())),
  'instagram-reel': () => show(reelComment()),
  'instagram-reel-div': () => show(reelComment()),
  'instagram-story': () => show(storyReply()),
};

whenLoaded(() => VIEWS[pageName]?.());
show(side());
if (options.has('chat')) document.body.append(element('div', { class: 'chat' }, directMessage()));
