import type { Site } from './site';

export const linkedin: Site = {
  id: 'linkedin',
  hosts: /(?:^|\.)linkedin\.com$/,
  composers: [
    {
      // The new share box: TipTap in a native dialog.
      surface: 'post',
      box: '.ProseMirror[role="textbox"]',
      within: '[data-sdui-screen$=".ShareCompose"]',
      // Its button carries nothing but its (translated) text.
      send: [{ control: 'button:not([aria-label], [aria-haspopup])', pick: 'last-after' }],
      account: { select: '[role="button"][aria-expanded] p' },
      media: '#ShareBoxpreviewCard :is(img, video)',
    },
    {
      // The classic share box: Quill 1, in an open shadow root on the feed.
      surface: 'post',
      box: '.ql-editor[role="textbox"]',
      within: '[data-test-modal-id="sharebox"]',
      send: [{ control: '.share-actions__primary-action', pick: 'nearest' }],
      account: { select: '.share-unified-settings-entry-button' },
      media: '.share-creation-state__preview-container :is(img, video)',
    },
  ],
};
