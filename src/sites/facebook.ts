import type { Site } from './site';

export const facebook: Site = {
  id: 'facebook',
  hosts: /(?:^|\.)(?:facebook|messenger)\.com$/,
  composers: [
    {
      // Create post. Chat boxes carry the same editor marks, but stand in no dialog.
      surface: 'post',
      box: '[data-lexical-editor="true"][role="textbox"]',
      within: '[role="dialog"] form',
      // No language-free mark was ever seen on it: it is the last button of the form.
      send: [{ control: '[role="button"]', pick: 'last-after' }],
      account: { select: 'span[dir="auto"]' },
      media: 'img[src^="blob:"], video',
    },
  ],
};
