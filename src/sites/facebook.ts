import type { Site } from './site';

/** Lexical, in every composer of the site but one. Its marks, roles and a few ids are all that is not translated or random. */
const editor = '[data-lexical-editor="true"][role="textbox"]';
const button = '[role="button"]';
const article = '[role="article"]';
const form = 'form[role="presentation"]';

const comment = {
  box: editor,
  send: [{ control: `#focused-state-composer-submit ${button}`, pick: 'nearest' }],
  enter: true,
} as const;

/** Panels and pages by themselves: the last button of the part of the page that holds the box sends. */
const panel = '[role="form"], [role="complementary"], [role="main"], main, body';
const lastOfPanel = [{ control: button, pick: 'last-after' }] as const;

export const facebook: Site = {
  id: 'facebook',
  hosts: /(?:^|\.)(?:facebook|messenger)\.com$/,
  composers: [
    {
      // A reply stands in the comment that it answers, under its text. Where that text is gone, the comment is being edited.
      id: 'reply',
      surface: 'reply',
      ...comment,
      within: `${article} ${article}:has(div[dir="auto"]) ${form}`,
    },
    { id: 'comment-edit', surface: 'comment', ...comment, within: `${article} ${article} ${form}` },
    { id: 'comment', surface: 'comment', ...comment, within: form },
    {
      // Profile, group, page, share and edit: one dialog for all.
      id: 'post',
      surface: 'post',
      box: editor,
      within: '[role="dialog"] form',
      send: [
        // No language-free mark was ever seen on it: it is the last button of the form.
        { control: button, pick: 'last-after' },
        // Pages: the first was "Next", and the dialog that takes this one's place has "Post" at its end.
        { control: `[role="dialog"] ${button}`, pick: 'once-gone' },
      ],
    },
    {
      // Messenger, and the chat tabs that stand on every page.
      id: 'message',
      surface: 'message',
      box: editor,
      within: '[role="region"]',
      send: [{ control: button, pick: 'last-after' }],
      enter: true,
    },
    {
      id: 'reel',
      surface: 'caption',
      at: /^\/reels?\/create/,
      box: '[contenteditable="true"][role="textbox"]',
      within: panel,
      send: lastOfPanel,
    },
    {
      id: 'story',
      surface: 'post',
      at: /^\/stories\/create/,
      box: 'textarea, [contenteditable="true"][role="textbox"]',
      within: panel,
      send: lastOfPanel,
    },
    {
      // Business Suite: Draft.js, told by its role from all others.
      id: 'business',
      surface: 'post',
      at: /^\/latest\/.*composer/,
      box: '[contenteditable="true"][role="combobox"]',
      within: panel,
      send: lastOfPanel,
    },
    {
      // The bio, on a profile: the last button of the row under it saves.
      id: 'bio',
      surface: 'profile',
      at: /^\/(?!marketplace|groups|events|watch)[\w.]+\/?$/,
      box: 'textarea',
      within: '[role="main"], main',
      send: [{ control: button, pick: 'behind' }],
    },
  ],
};
