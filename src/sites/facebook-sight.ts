import type { Mark, SiteSight } from './site';

/** Who is acting, a person or a page: in the data that the page is built from, and nowhere else without words around it. */
const acting: Mark = {
  select: 'script[type="application/json"]',
  pattern: /"CurrentUserInitialData",\[\],\{[^}]*?"NAME":"((?:[^"\\]|\\.)*)"/,
  in: 'page',
};

/** The label of a comment says in whose name it is written, which may be another for this post alone. */
const label: Mark = { select: '[data-lexical-editor]', attribute: 'aria-label' };

const outermost = '[role="article"]:not([role="article"] *)';
const post = { around: `[aria-posinset], ${outermost}, [role="dialog"]` };
const author: Mark = { select: '[data-ad-rendering-role="profile_name"]' };
const text: Mark = { select: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]' };
const comment = { around: '[role="article"]' };
const attached = ':is(img, video):is([src^="blob:"], [src*="fbcdn"])';

export const facebookSight: SiteSight = {
  me: [acting],
  notices: '[role="alert"], [role="status"]',
  sights: {
    reply: {
      account: [acting],
      author: [{ select: 'a span[dir="auto"]', in: comment }],
      quoted: [{ select: 'div[dir="auto"]', in: comment }],
      media: 'img[src^="blob:"]',
    },
    'comment-edit': { account: [acting], media: 'img[src^="blob:"]' },
    comment: {
      account: [{ ...acting, saidIn: label }],
      author: [{ ...author, in: post }],
      quoted: [{ ...text, in: post }],
      media: 'img[src^="blob:"]',
    },
    post: {
      // What is shared is shown below the text; where it goes to ("Share to Feed") cannot be changed, and says so.
      surfaces: [
        {
          shows:
            '[data-ad-rendering-role="story_message"], [role="button"][tabindex="-1"]:not([aria-disabled="true"])',
          surface: 'share',
        },
      ],
      account: [{ select: 'span[dir="auto"]:not(:is(h1, h2, [role="button"]) *)' }],
      audience: [{ select: '[role="button"] > img[alt]', attribute: 'alt' }],
      author: [author],
      quoted: [text],
      media: 'img[src^="blob:"], video',
    },
    message: { account: [acting], media: 'img[src^="blob:"]' },
    reel: { account: [acting], media: 'video' },
    story: { account: [acting], media: attached },
    business: {
      account: [{ select: '[role="combobox"]:not([contenteditable])', in: { before: 'body' } }],
      scheduled: [{ select: 'input:has(~ [role="spinbutton"]), [role="spinbutton"]', all: true }],
      media: 'img[src^="blob:"], video',
    },
    bio: { ownProfile: 'whole', account: [acting] },
  },
};
