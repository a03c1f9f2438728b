import type { Mark, Sight, SiteSight } from './site';

/** Apart from what the guard needs: only the keeper reads. */

const me: Mark = { select: 'img.global-nav__me-photo', attribute: 'alt', in: 'page' };

/** Who is signed in. The first serves classic pages, the others the new ones. */
const member: readonly Mark[] = [
  me,
  { select: '#shareboxProfilePictureComponentRef svg[aria-label]', attribute: 'aria-label', in: 'page' },
  { select: 'main aside a[href*="/in/"]', in: 'page' },
];

const update = { around: '.feed-shared-update-v2' };

/** Those who look after a page choose as whom they comment: the picture's label then says so. */
const commenter: readonly Mark[] = [
  {
    ...me,
    saidIn: { select: '.content-admin-identity-toggle-button img', attribute: 'alt', in: update },
  },
];

// The name is there twice, once for screen readers.
const classicAuthor = { select: '.update-components-actor__title', pattern: /.+/ };
const quoted = { select: '.update-components-text' };
const thread = { around: '.comments-comment-entity, .comments-thread-entity' };

/** Its first line says who is posting, the second who will see it. */
const settings = '.share-unified-settings-entry-button';

const share = {
  account: [{ select: settings, pattern: /.+/ }],
  audience: [{ select: settings, pattern: /\n+(.+)/ }],
  media: '[data-test-modal-id="sharebox"] .share-creation-state__preview-container > :is(img, video)',
} satisfies Sight;

const classicSights: Readonly<Record<string, Sight>> = {
  article: { ...share, account: [...share.account, ...member] },
  'post-classic': {
    ...share,
    surfaces: [{ shows: '.update-components-mini-update-v2', surface: 'share' }],
    author: [classicAuthor],
    quoted: [quoted],
  },
  'reply-classic': {
    account: commenter,
    author: [{ select: '.comments-comment-meta__description-title', in: thread }],
    quoted: [{ select: '.comments-comment-item__main-content', in: thread }],
    media: 'img[src^="blob:"]',
  },
  'comment-classic': {
    account: commenter,
    author: [{ ...classicAuthor, in: update }],
    quoted: [{ ...quoted, in: update }],
    media: 'img[src^="blob:"]',
  },
  'repost-classic': { account: member, author: [classicAuthor], quoted: [quoted] },
  message: { account: member, media: 'img[src^="blob:"], video' },
};

/** Who wrote something is a link to them; their picture is one as well, but says nothing. */
const author = ':is(a[href*="/in/"], a[href*="/company/"]):not(aside *)';
const text = '[data-testid="expandable-text-box"]';
const post = { around: '[role="listitem"], [componentkey*="FeedType_"], main' };
const answered = { around: '[componentkey^="replaceableComment"]' };

export const linkedinSight: SiteSight = {
  me: member,
  notices: '[role="alert"], [role="status"]',
  sights: {
    post: {
      surfaces: [{ shows: text, surface: 'share' }],
      account: [{ select: '[role="button"][aria-expanded] p' }],
      audience: [{ select: '[role="button"]:has(#visibility-small) p' }],
      // Only while they are being chosen: what shows them afterwards is not known.
      scheduled: [
        {
          select: ':is([data-testid="date-picker-input"], [data-testid="time-picker-input"])',
          in: 'page',
          all: true,
        },
      ],
      author: [{ select: author }],
      quoted: [{ select: text }],
      media: '#ShareBoxpreviewCard :is(img, video)',
    },
    reply: {
      account: member,
      author: [{ select: author, in: answered }],
      quoted: [
        { select: text, in: answered },
        { select: 'p:not(a p, .ProseMirror p)', in: answered },
      ],
      media: 'img[src^="blob:"]',
    },
    comment: {
      account: member,
      author: [{ select: author, in: post }],
      quoted: [{ select: text, in: post }],
      media: 'img[src^="blob:"]',
    },
    repost: { account: member, author: [{ select: author }], quoted: [{ select: text }] },
    ...classicSights,
    profile: { ownProfile: 'part', account: member },
    page: { name: [{ select: '#organization-name-field' }] },
  },
};
