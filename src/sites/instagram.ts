import type { Site, SiteSight } from './site';

export const instagram: Site = {
  id: 'instagram',
  hosts: /(?:^|\.)instagram\.com$/,
  composers: [
    {
      id: 'caption',
      surface: 'caption',
      box: '[data-lexical-editor="true"][role="textbox"]',
      within: '[role="dialog"]',
      // "Share" stands in the dialog's header, behind the heading.
      send: [{ control: ':is(h1, h2, [role="heading"]) ~ :is([role="button"], button)', pick: 'nearest' }],
    },
    {
      id: 'comment',
      surface: 'comment',
      box: 'textarea',
      within: 'form[method="POST" i]',
      send: [{ control: '[role="button"], button[type="submit"]', pick: 'last-after' }],
      enter: true,
    },
  ],
};

export const instagramSight: SiteSight = {
  notices: '[role="alert"], [role="status"]',
  sights: {
    caption: {
      account: [{ select: 'img[alt] + span' }],
      media: ':is(img[src^="blob:"], video, canvas)',
    },
    comment: {},
  },
};
