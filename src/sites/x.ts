import type { Site, SiteSight } from './site';

export const x: Site = {
  id: 'x',
  hosts: /(?:^|\.)(?:x|twitter)\.com$/,
  composers: [
    {
      id: 'post',
      surface: 'post',
      // The wrappers share the prefix, so the editable itself has to be asked for. The textarea serves plain clients.
      box: '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
      within: '[role="dialog"], main, body',
      // The two test ids have been seen to change places within a session.
      send: [{ control: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', pick: 'nearest' }],
    },
  ],
};

export const xSight: SiteSight = {
  notices: '[data-testid="toast"], [role="alert"], [role="status"]',
  sights: {
    post: {
      surfaces: [
        { shows: '[data-testid="attachments"] [data-testid="tweetText"]', surface: 'share' },
        { shows: '[data-testid="tweet"]', surface: 'reply' },
      ],
      account: [
        {
          select: '[data-testid^="UserAvatar-Container-"]',
          attribute: 'data-testid',
          pattern: /UserAvatar-Container-(.+)/,
        },
      ],
      media: '[data-testid="attachments"] :is(img, video)',
    },
  },
};
