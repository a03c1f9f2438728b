import { ME, NAME, COMMENT as PARENT_COMMENT, POST } from '../instagram/people';
import type { ReplicaPages } from './replica-page';

const INSTAGRAM = {
  host: 'www.instagram.com',
  script: 'instagram',
  shows: { account: ME },
  leaveAlone: ['[type="search"]'],
} as const;
const CAPTION = {
  ...INSTAGRAM,
  library: 'Lexical in a dialog',
  composer: 'caption',
  surface: 'caption',
  shows: { account: ME, media: 'image' },
  leaveAlone: ['[type="search"]', '.details input'],
  editable: '[role="dialog"] [data-lexical-editor="true"]',
  sendsOn: [],
  divButton: true,
} as const;
const COMMENT = {
  ...INSTAGRAM,
  library: 'a React textarea',
  composer: 'comment',
  editable: 'form textarea',
  send: 'form [role="button"]',
  sendsOn: ['Enter'],
  divButton: true,
} as const;
const REPLY = {
  ...COMMENT,
  surface: 'reply',
  shows: { account: ME, replyTo: PARENT_COMMENT },
  launcher: 'article li button',
  holds: '@river_walks ',
} as const;
const PROFILE = {
  ...INSTAGRAM,
  path: '/accounts/edit/',
  shows: { account: ME, name: NAME },
  surface: 'profile',
  send: 'form [role="button"]',
  sendsOn: [],
  divButton: true,
} as const;
const REEL = {
  ...INSTAGRAM,
  composer: 'comment',
  surface: 'comment',
  send: 'article [role="button"]',
  sendsOn: ['Enter'],
  divButton: true,
} as const;

export const instagramPages = {
  'instagram-caption': {
    ...CAPTION,
    site: 'Instagram (caption)',
    path: '/create/details/',
    send: '#share',
  },
  'instagram-edit-caption': {
    ...CAPTION,
    site: 'Instagram (edit a caption)',
    path: '/p/test/?show=edit',
    holds: 'As it was shared. ',
    send: '[role="dialog"] .header > :last-child [role="button"]',
  },
  'instagram-comment': {
    ...COMMENT,
    site: 'Instagram (comment)',
    path: '/p/test/',
    surface: 'comment',
    shows: { account: ME, replyTo: POST },
  },
  'instagram-reply': { ...REPLY, site: 'Instagram (reply)', path: '/p/test/?show=reply' },
  'instagram-reply-modal': {
    ...REPLY,
    site: 'Instagram (reply in a modal)',
    path: '/p/test/?show=modal',
  },
  'instagram-message': {
    ...INSTAGRAM,
    site: 'Instagram (message)',
    library: 'Lexical',
    path: '/direct/t/1/',
    composer: 'message',
    surface: 'message',
    leaveAlone: ['[type="search"]', '[data-pagelet="IGDThreadList"] input'],
    editable: '[data-lexical-editor="true"]',
    send: 'section [role="button"]',
    sendsOn: ['Enter'],
    divButton: true,
  },
  'instagram-note': {
    ...INSTAGRAM,
    site: 'Instagram (note)',
    library: 'an input',
    path: '/direct/inbox/',
    composer: 'note',
    surface: 'post',
    editable: '[role="dialog"] input',
    send: '[role="dialog"] [role="button"]',
    sendsOn: [],
    divButton: true,
  },
  'instagram-profile': {
    ...PROFILE,
    site: 'Instagram (bio)',
    library: 'a React textarea',
    composer: 'bio',
    editable: '#pepBio',
  },
  'instagram-profile-name': {
    ...PROFILE,
    site: 'Instagram (name)',
    library: 'a React input',
    composer: 'name',
    editable: '#pepName',
    holds: NAME,
  },
  'instagram-reel': {
    ...REEL,
    site: 'Instagram (reel)',
    library: 'an input',
    path: '/reel/test/',
    editable: 'article input',
  },
  'instagram-reel-div': {
    ...REEL,
    site: 'Instagram (reel, other box)',
    library: 'a bare contenteditable',
    path: '/reel/test/?box=div',
    editable: 'article [contenteditable]',
  },
  'instagram-story': {
    ...INSTAGRAM,
    site: 'Instagram (reply to a story)',
    library: 'a textarea',
    path: '/stories/other_user/1/',
    composer: 'message',
    surface: 'message',
    editable: 'form textarea',
    send: 'form [role="button"]',
    sendsOn: ['Enter'],
    divButton: true,
  },
} as const satisfies ReplicaPages;
