import type { Site } from './site';

export const x: Site = {
  id: 'x',
  hosts: /(?:^|\.)(?:x|twitter)\.com$/,
  composers: [
    {
      surface: 'post',
      // The wrappers share the prefix, so the editable itself has to be asked for. The textarea serves plain clients.
      box: '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]',
      within: '[role="dialog"], main, body',
      // The two test ids have been seen to change places within a session.
      send: [{ control: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', pick: 'nearest' }],
      account: {
        select: '[data-testid^="UserAvatar-Container-"]',
        attribute: 'data-testid',
        prefix: 'UserAvatar-Container-',
      },
      media: '[data-testid="attachments"] :is(img, video)',
    },
  ],
};
