import { anyone, postToAnyone } from '../linkedin/audience';
import { company, member, profile as ofMember, original, remark, schedule } from '../linkedin/people';
import { inEvery } from '../words';
import { linkedinClassicPages } from './linkedin-classic';
import type { ReplicaPages } from './replica-page';

const host = 'www.linkedin.com';
const SEARCH = 'nav input[type="search"]';
const asMember = { host, leaveAlone: [SEARCH], shows: { account: member.name } } as const;

/** What the new share box is like, whatever it was opened for. */
const shareBox = {
  site: 'LinkedIn',
  library: 'TipTap in a native dialog',
  ...asMember,
  composer: 'post',
  surface: 'post',
  editable: '[componentkey="ShareBox_textEditor"]',
  send: 'dialog button:not([aria-label])',
  sendsOn: ['Control+Enter'],
  shows: { account: member.name, audience: anyone },
} as const;

/** Somebody's post on a page by itself. */
const post = { script: 'linkedin-post', path: '/feed/update/urn:li:activity:1/' } as const;

const answer = {
  ...post,
  ...asMember,
  library: 'TipTap',
  sendsOn: ['Control+Enter'],
} as const;

const COMMENT = '[role="listitem"] > div > [componentkey^="commentBox"]';
const REPLY = '[componentkey^="replaceableComment"]';
const SEND = '[id*="commentButtonSection"] button';
const REPOSTING = 'button.reposting';

const message = {
  ...asMember,
  leaveAlone: [SEARCH, 'main .card input[role="combobox"]'],
  library: 'a bare contenteditable',
  script: 'linkedin-messaging',
  composer: 'message',
  surface: 'message',
  editable: '.msg-form__contenteditable',
  send: '.msg-form__send-button',
} as const;

const article = {
  ...asMember,
  script: 'linkedin-article',
  path: '/article/new/',
  surface: 'post',
  sendsOn: [],
} as const;

const profile = {
  ...asMember,
  library: 'TipTap',
  script: 'linkedin-profile',
  path: '/in/test-member/',
  surface: 'profile',
  editable: '[role="dialog"] .ProseMirror',
  send: '[role="dialog"] button:last-child',
  sendsOn: [],
} as const;

export const linkedinPages = {
  linkedin: { ...shareBox, path: '/feed/', launcher: '#launcher' },
  'linkedin-schedule': {
    ...shareBox,
    site: 'LinkedIn (scheduled)',
    path: '/feed/?schedule=1',
    script: 'linkedin',
    launcher: '#launcher',
    shows: { ...shareBox.shows, scheduled: inEvery(`${schedule.date} ${schedule.time}`) },
  },
  'linkedin-comment': {
    ...answer,
    site: 'LinkedIn (comment)',
    composer: 'comment',
    surface: 'comment',
    shows: { account: member.name, replyTo: original },
    editable: `${COMMENT} .ProseMirror`,
    send: `${COMMENT} ${SEND}`,
  },
  'linkedin-reply': {
    ...answer,
    site: 'LinkedIn (reply)',
    composer: 'reply',
    surface: 'reply',
    shows: { account: member.name, replyTo: remark },
    launcher: `${REPLY} > button`,
    editable: `${REPLY} .ProseMirror`,
    send: `${REPLY} ${SEND}`,
  },
  'linkedin-repost': {
    ...shareBox,
    ...post,
    site: 'LinkedIn (repost)',
    surface: 'share',
    shows: { ...shareBox.shows, replyTo: original },
    launcher: [REPOSTING, `${REPOSTING} + [role="menu"] > :last-child`],
    bareShare: [REPOSTING, `${REPOSTING} + [role="menu"] > :first-child`],
  },
  'linkedin-edit': {
    ...shareBox,
    ...post,
    site: 'LinkedIn (edit)',
    launcher: ['[role="listitem"] button[aria-label]', '.option-edit-share'],
    holds: original.text,
  },
  ...linkedinClassicPages,
  'linkedin-message': { ...message, site: 'LinkedIn (message)', path: '/messaging/thread/1/', sendsOn: [] },
  'linkedin-message-enter': {
    ...message,
    site: 'LinkedIn (message, Enter sends)',
    path: '/messaging/thread/1/?enter=send',
    sendsOn: ['Enter'],
    sendsByKeysOnly: true,
  },
  'linkedin-inmail': { ...message, site: 'LinkedIn (InMail)', path: '/messaging/compose/', sendsOn: [] },
  'linkedin-article': {
    ...article,
    site: 'LinkedIn (article)',
    library: 'ProseMirror',
    composer: 'body',
    editable: '[data-test-article-editor-content-textbox]',
    send: '.share-actions__primary-action',
    sendAfter: ['.article-editor-nav__publish'],
  },
  'linkedin-article-headline': {
    ...article,
    site: 'LinkedIn (headline of an article)',
    library: 'a textarea',
    composer: 'headline',
    editable: '#article-editor-headline__textarea',
    send: '.share-actions__primary-action',
    sendAfter: ['.article-editor-nav__publish'],
  },
  'linkedin-article-introduction': {
    ...article,
    site: 'LinkedIn (introduction to an article)',
    library: 'Quill 1',
    composer: 'post',
    launcher: '.article-editor-nav__publish',
    editable: '.ql-editor',
    send: '.share-actions__primary-action',
    sendsOn: ['Control+Enter'],
    shows: { account: member.name, audience: postToAnyone },
  },
  'linkedin-headline': {
    ...profile,
    site: 'LinkedIn (headline)',
    composer: 'headline',
    launcher: 'a[href$="/edit/headline/"]',
    holds: ofMember.headline,
  },
  'linkedin-about': {
    ...profile,
    site: 'LinkedIn (About)',
    composer: 'about',
    launcher: 'a[href$="/edit/about/"]',
    holds: ofMember.about,
  },
  'linkedin-company-settings': {
    host,
    leaveAlone: [SEARCH],
    shows: { name: company.name },
    site: 'LinkedIn (settings of a company page)',
    library: 'a textarea',
    path: '/company/123/admin/edit/',
    composer: 'description',
    surface: 'profile',
    editable: '#organization-description-field',
    send: 'form button',
    sendsOn: [],
  },
} as const satisfies ReplicaPages;
