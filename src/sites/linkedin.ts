import type { Site, SiteSight } from './site';

export const linkedin: Site = {
  id: 'linkedin',
  hosts: /(?:^|\.)linkedin\.com$/,
  composers: [
    {
      // The new share box: TipTap in a native dialog.
      id: 'post',
      surface: 'post',
      box: '.ProseMirror[role="textbox"]',
      within: '[data-sdui-screen$=".ShareCompose"]',
      // Its button carries nothing but its (translated) text.
      send: [{ control: 'button:not([aria-label], [aria-haspopup])', pick: 'last-after' }],
    },
    {
      // The classic share box: Quill 1, in an open shadow root on the feed.
      id: 'post-classic',
      surface: 'post',
      box: '.ql-editor[role="textbox"]',
      within: '[data-test-modal-id="sharebox"]',
      send: [{ control: '.share-actions__primary-action', pick: 'nearest' }],
    },
  ],
};

export const linkedinSight: SiteSight = {
  notices: '[role="alert"], [role="status"]',
  sights: {
    post: {
      account: [{ select: '[role="button"][aria-expanded] p' }],
      media: '#ShareBoxpreviewCard :is(img, video)',
    },
    'post-classic': {
      account: [{ select: '.share-unified-settings-entry-button' }],
      media: '.share-creation-state__preview-container :is(img, video)',
    },
  },
};
