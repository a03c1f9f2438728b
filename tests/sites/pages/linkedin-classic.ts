import { postToAnyone } from '../linkedin/audience';
import { company, member, original, remark } from '../linkedin/people';
import type { ReplicaPages } from './replica-page';

const host = 'www.linkedin.com';
const leaveAlone = ['nav input[type="search"]'];

/** What the classic share box is like, wherever it stands. */
const shareBox = {
  host,
  leaveAlone,
  shows: { account: member.name, audience: postToAnyone },
  library: 'Quill 1',
  composer: 'post',
  surface: 'post',
  editable: '.ql-editor',
  send: '.share-actions__primary-action',
  sendsOn: ['Control+Enter'],
} as const;

const post = {
  script: 'linkedin-post-classic',
  path: '/feed/update/urn:li:activity:1/?stack=classic',
} as const;

const answer = { ...post, host, leaveAlone, library: 'Quill 1', sendsOn: ['Control+Enter'] } as const;

const REPOSTING = '.social-reshare-button';
const SHARE_BOX = '.share-box-v2__modal .ql-editor';

export const linkedinClassicPages = {
  'linkedin-classic': {
    ...shareBox,
    site: 'LinkedIn (classic)',
    library: 'Quill 1 in an open shadow root',
    path: '/feed/?stack=classic',
    shadowHost: '#interop-outlet',
  },
  'linkedin-frame': {
    ...shareBox,
    site: 'LinkedIn (classic, in a frame)',
    library: 'Quill 1 in a same-origin frame',
    path: '/feed/?stack=frame',
    script: 'linkedin-classic',
    frame: 'iframe[data-testid="interop-iframe"]',
  },
  'linkedin-preload': {
    ...shareBox,
    site: 'LinkedIn (classic, by itself)',
    path: '/preload/sharebox/',
    script: 'linkedin-classic',
  },
  'linkedin-company': {
    ...shareBox,
    site: 'LinkedIn (company page)',
    shows: { ...shareBox.shows, account: company.name },
    path: '/company/123/admin/page-posts/published/?share=true',
    script: 'linkedin-classic',
  },
  'linkedin-comment-classic': {
    ...answer,
    site: 'LinkedIn (comment, classic)',
    composer: 'comment',
    surface: 'comment',
    shows: { account: member.name, replyTo: original },
    editable: '.comments-comment-box .ql-editor',
    send: '.comments-comment-box__submit-button',
  },
  'linkedin-reply-classic': {
    ...answer,
    site: 'LinkedIn (reply, classic)',
    composer: 'reply',
    surface: 'reply',
    shows: { account: member.name, replyTo: remark },
    launcher: '.comments-comment-entity > button',
    editable: '.comments-comment-box--reply .ql-editor',
    send: '.comments-comment-box__submit-button--cr',
  },
  'linkedin-repost-classic': {
    ...shareBox,
    ...post,
    site: 'LinkedIn (repost, classic)',
    surface: 'share',
    shows: { ...shareBox.shows, replyTo: original },
    launcher: [REPOSTING, `${REPOSTING} + [role="menu"] > :last-child`],
    bareShare: [REPOSTING, `${REPOSTING} + [role="menu"] > :first-child`],
    editable: SHARE_BOX,
  },
  'linkedin-edit-classic': {
    ...shareBox,
    ...post,
    site: 'LinkedIn (edit, classic)',
    launcher: ['.update-components-actor__container button', '.option-edit-share'],
    editable: SHARE_BOX,
    holds: original.text,
  },
} as const satisfies ReplicaPages;
