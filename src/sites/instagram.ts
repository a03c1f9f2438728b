import type { Mark, Send, Site, SiteSight } from './site';

const BUTTON = ':is([role="button"], button)';
const HEADING = ':is(h1, h2, [role="heading"])';
/** In the head of a dialog what sends stands behind the heading; either may have something of its own around it. */
const HEAD = `:is(${HEADING}, :has(> ${HEADING}):not(:has(${BUTTON})))`;
const inHead: Send = { control: `${HEAD} ~ ${BUTTON}, ${HEAD} ~ * ${BUTTON}`, pick: 'nearest' };
/** Beside a line of text it comes with the first letter; until then other buttons stand there. */
const beside: Send = { control: '[role="button"]', pick: 'behind' };
const endsForm: Send = { control: '[role="button"], button[type="submit"]', pick: 'last-after' };

const LEXICAL = '[data-lexical-editor="true"][role="textbox"]';
const AROUND = '[role="dialog"], main, body';

export const instagram: Site = {
  id: 'instagram',
  hosts: /(?:^|\.)instagram\.com$/,
  leaveAlone: `[data-pagelet="IGDThreadList"] input, [role="dialog"]:has(${LEXICAL}) :is(input, textarea)`,
  composers: [
    {
      // The last step of a new post, and the caption of one that is out.
      id: 'caption',
      surface: 'caption',
      box: LEXICAL,
      within: `[role="dialog"]:has(${HEADING})`,
      send: [inHead],
    },
    { id: 'message', surface: 'message', box: LEXICAL, within: AROUND, send: [beside], enter: true },
    {
      id: 'profile',
      surface: 'profile',
      box: '#pepName, #pepBio',
      addTo: '#pepBio',
      within: 'form',
      send: [endsForm],
    },
    {
      id: 'comment',
      surface: 'comment',
      box: 'textarea',
      within: 'form[method="POST" i]',
      send: [endsForm],
      enter: true,
    },
    {
      // The answer to a story, which goes to its author; its form has no method.
      id: 'story',
      surface: 'message',
      box: 'textarea',
      within: 'form:not([method], [role="dialog"] *)',
      send: [endsForm],
      enter: true,
    },
    {
      // One line in a dialog over the list of chats. Pickers, whose lines have names, have nothing that sends in their head.
      id: 'note',
      surface: 'post',
      box: 'input:not([name], [type="search"])',
      within: `[role="dialog"]:has(${HEADING} ~ ${BUTTON}):not(:has(${LEXICAL}))`,
      send: [inHead],
    },
    {
      // Under reels: a line of text, or an editable without a library, in no form.
      id: 'line',
      surface: 'comment',
      box: ':is(input[type="text"]:not([name], [id]), [contenteditable="true"][role="textbox"]):not(form *, nav *)',
      within: AROUND,
      send: [beside],
      enter: true,
    },
  ],
};

const inArticle = { around: 'article, [role="dialog"]' };
const HANDLE = { attribute: 'href', pattern: /^\/([\w.]+)\/$/ };

/** The way to one's own profile, in the bar beside every page. */
const own: Mark = { select: ':is(nav, [role="navigation"]) a[href]:has(img)', ...HANDLE, in: 'page' };

export const instagramSight: SiteSight = {
  me: [own],
  notices: '[role="alert"], [role="status"]',
  sights: {
    caption: {
      account: [{ select: 'img[alt] + span' }, own],
      media: ':is(img[src^="blob:"], video, canvas)',
    },
    message: { account: [own] },
    profile: { ownProfile: 'whole', account: [own], name: [{ select: '#pepName' }] },
    comment: {
      // "Reply" under a comment only puts its author's name into the one box there is.
      addressee: /^@([\w.]+)/,
      surfaces: [{ shows: 'li a[href="/{addressee}/"]', in: inArticle, surface: 'reply' }],
      account: [own],
      author: [
        { select: 'li a[href="/{addressee}/"]', ...HANDLE, in: inArticle },
        { select: 'a[href]', ...HANDLE, in: inArticle },
      ],
      quoted: [
        { select: 'li a[href="/{addressee}/"] + span', in: inArticle },
        { select: 'a[href] + span', in: inArticle },
      ],
    },
    story: { account: [own] },
    note: { account: [own] },
    line: { account: [own] },
  },
};
