import { everyone } from '../facebook/audience';
import { bio, original, own, page, person, remark, schedule } from '../facebook/people';
import { inEvery } from '../words';
import type { ReplicaPages } from './replica-page';

const host = 'www.facebook.com';
const SEARCH = 'nav input[type="search"]';
const asPerson = { host, leaveAlone: [SEARCH], shows: { account: person } } as const;

/** What the dialog is like in which posts are written, wherever it was opened. */
const dialog = {
  library: 'Lexical in a dialog',
  ...asPerson,
  shows: { account: person, audience: everyone },
  composer: 'post',
  surface: 'post',
  launcher: '#launcher',
  editable: '[role="dialog"] [data-lexical-editor="true"]',
  send: '[role="dialog"] form > [role="button"]:last-of-type',
  sendsOn: ['Control+Enter'],
  divButton: true,
} as const;

/** Somebody's post on a page by itself. */
const post = { script: 'facebook-post', path: '/test.author/posts/1/' } as const;

const answer = { ...post, ...asPerson, library: 'Lexical', sendsOn: ['Enter'], divButton: true } as const;

const SHARE = '[role="button"]:has([data-ad-rendering-role="share_button"])';

const commentBox = {
  ...answer,
  composer: 'comment',
  surface: 'comment',
  shows: { account: person, replyTo: original },
  editable: 'form.comment [role="textbox"]',
  send: 'form.comment #focused-state-composer-submit [role="button"]',
} as const;

const chat = {
  shows: { account: person },
  library: 'Lexical',
  script: 'messenger',
  composer: 'message',
  surface: 'message',
  editable: '.thread [data-lexical-editor="true"]',
  send: '.thread [role="region"] > [role="button"]',
  sendsOn: ['Enter'],
  divButton: true,
} as const;

const single = {
  ...asPerson,
  send: 'main [role="button"]:last-child',
  sendsOn: [],
  divButton: true,
} as const;

const business = {
  site: 'Business Suite',
  leaveAlone: [SEARCH, '[role="combobox"]:not([contenteditable])'],
  shows: { account: page },
  library: 'Draft.js',
  host: 'business.facebook.com',
  path: '/latest/composer/?asset_id=200002',
  composer: 'post',
  surface: 'post',
  editable: '[contenteditable][role="combobox"]',
  send: 'main .card > [role="button"]:last-child',
  sendsOn: [],
  divButton: true,
} as const;

export const facebookPages = {
  facebook: { ...dialog, site: 'Facebook', path: '/' },
  'facebook-comment': { ...commentBox, site: 'Facebook (comment)' },
  'facebook-comment-as-page': {
    ...commentBox,
    site: 'Facebook (comment as a page)',
    path: '/test.author/posts/1/?as=page',
    shows: { account: page, replyTo: original },
  },
  'facebook-reply': {
    ...answer,
    site: 'Facebook (reply)',
    composer: 'reply',
    surface: 'reply',
    shows: { account: person, replyTo: remark },
    launcher: '.answer',
    editable: 'form.reply [role="textbox"]',
    send: 'form.reply #focused-state-composer-submit [role="button"]',
  },
  'facebook-edit-comment': {
    ...answer,
    site: 'Facebook (edit a comment)',
    composer: 'edit',
    surface: 'comment',
    launcher: '.amend',
    editable: 'form.edit [role="textbox"]',
    send: 'form.edit #focused-state-composer-submit [role="button"]',
    holds: own,
  },
  'facebook-share': {
    ...dialog,
    ...post,
    site: 'Facebook (share)',
    surface: 'share',
    shows: { ...dialog.shows, replyTo: original },
    launcher: SHARE,
    bareShare: [SHARE, dialog.send],
  },
  'facebook-edit': {
    ...dialog,
    ...post,
    site: 'Facebook (edit)',
    launcher: ['main [role="article"] [role="button"]', '[role="menuitem"]'],
    holds: original.text,
  },
  'facebook-page': {
    ...dialog,
    site: 'Facebook (page)',
    path: '/test.page/',
    shows: { ...dialog.shows, account: page },
    script: 'facebook',
    send: '[role="dialog"] > [role="button"]',
    sendAfter: [dialog.send],
    sendsOn: [],
  },
  'facebook-group': { ...dialog, site: 'Facebook (group)', path: '/groups/123/', script: 'facebook' },
  'facebook-group-approval': {
    ...dialog,
    site: 'Facebook (group with approval)',
    path: '/groups/456/',
    script: 'facebook',
  },
  messenger: {
    ...chat,
    site: 'Messenger',
    host: 'www.messenger.com',
    path: '/t/100002/',
    leaveAlone: [SEARCH, 'main .card input'],
  },
  'facebook-messages': {
    ...chat,
    site: 'Facebook (messages)',
    host,
    path: '/messages/t/100002/',
    leaveAlone: [SEARCH, 'main .card input'],
  },
  'facebook-chat': {
    ...chat,
    site: 'Facebook (chat tab)',
    host,
    path: '/test.person/friends/',
    script: 'facebook',
    composer: 'chat',
  },
  'facebook-business': business,
  'facebook-business-schedule': {
    ...business,
    site: 'Business Suite (scheduled)',
    path: `${business.path}&schedule=1`,
    script: 'facebook-business',
    shows: {
      account: page,
      scheduled: inEvery(`${schedule.date} ${schedule.hours} ${schedule.minutes} ${schedule.meridiem}`),
    },
  },
  'facebook-bio': {
    ...single,
    site: 'Facebook (bio)',
    library: 'a textarea',
    path: '/test.person/',
    script: 'facebook-profile',
    composer: 'bio',
    surface: 'profile',
    launcher: '#launcher',
    editable: '.bio textarea',
    holds: bio,
  },
  'facebook-story': {
    ...single,
    site: 'Facebook (story)',
    library: 'a textarea',
    path: '/stories/create/',
    composer: 'story',
    surface: 'post',
    editable: 'main textarea',
  },
  'facebook-reel': {
    ...single,
    site: 'Facebook (reel)',
    library: 'Lexical',
    path: '/reels/create/',
    script: 'facebook-story',
    composer: 'reel',
    surface: 'caption',
    editable: 'main [data-lexical-editor="true"]',
  },
} as const satisfies ReplicaPages;
