import type { ReplicaPages } from './replica-page';

const host = 'www.linkedin.com';

/** What the classic share box is like, wherever it stands. */
const shareBox = {
  host,
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

const answer = { ...post, host, library: 'Quill 1', sendsOn: ['Control+Enter'] } as const;

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
    path: '/company/123/admin/page-posts/published/?share=true',
    script: 'linkedin-classic',
  },
  'linkedin-comment-classic': {
    ...answer,
    site: 'LinkedIn (comment, classic)',
    composer: 'comment',
    surface: 'comment',
    editable: '.comments-comment-box .ql-editor',
    send: '.comments-comment-box__submit-button',
  },
  'linkedin-reply-classic': {
    ...answer,
    site: 'LinkedIn (reply, classic)',
    composer: 'reply',
    surface: 'reply',
    launcher: '.comments-comment-entity > button',
    editable: '.comments-comment-box--cr .ql-editor',
    send: '.comments-comment-box__submit-button--cr',
  },
  'linkedin-repost-classic': {
    ...shareBox,
    ...post,
    site: 'LinkedIn (repost, classic)',
    surface: 'share',
    launcher: [REPOSTING, `${REPOSTING} + [role="menu"] > :last-child`],
    bareShare: [REPOSTING, `${REPOSTING} + [role="menu"] > :first-child`],
    editable: SHARE_BOX,
  },
  'linkedin-edit-classic': {
    ...shareBox,
    ...post,
    site: 'LinkedIn (edit, classic)',
    launcher: ['.update-components-actor__title button', '.option-edit-share'],
    editable: SHARE_BOX,
    holds: 'The new timetable is out: the last bus is at ten.',
  },
} as const satisfies ReplicaPages;
