import type { Site, SiteSight } from './site';

export const facebook: Site = {
  id: 'facebook',
  hosts: /(?:^|\.)(?:facebook|messenger)\.com$/,
  composers: [
    {
      // Create post. Chat boxes carry the same editor marks, but stand in no dialog.
      id: 'post',
      surface: 'post',
      box: '[data-lexical-editor="true"][role="textbox"]',
      within: '[role="dialog"] form',
      // No language-free mark was ever seen on it: it is the last button of the form.
      send: [{ control: '[role="button"]', pick: 'last-after' }],
    },
  ],
};

export const facebookSight: SiteSight = {
  notices: '[role="alert"], [role="status"]',
  sights: {
    post: {
      account: [{ select: 'span[dir="auto"]' }],
      media: 'img[src^="blob:"], video',
    },
  },
};
