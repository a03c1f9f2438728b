import type { Mark, Site, SiteSight } from './site';

/** The modal, the page, or on clients without either the body. */
const AROUND = '[role="dialog"], main, body';

export const x: Site = {
  id: 'x',
  hosts: /(?:^|\.)(?:x|twitter)\.com$/,
  leaveAlone: '[data-testid="SearchBox_Search_Input"], [data-testid="altTextInput"], input[name^="Choice"]',
  composers: [
    {
      // Post, reply, quote, thread, edit, poll, scheduled: one component draws them all.
      id: 'post',
      surface: 'post',
      // The wrappers share the prefix, so the editable itself has to be asked for. The textarea serves plain clients.
      box: '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
      within: AROUND,
      send: [
        // The two test ids have been seen to change places within a session.
        { control: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', pick: 'nearest' },
        // "Promote" has no mark; it stands right before the other.
        {
          control: 'button:not([data-testid]):has(+ [data-testid^="tweetButton"])',
          pick: 'nearest',
          isOther: true,
        },
      ],
    },
    {
      // The chat as it is now, and as it was.
      id: 'message',
      surface: 'message',
      box: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
      within: AROUND,
      send: [
        {
          control: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
          pick: 'nearest',
        },
      ],
      enter: true,
    },
    {
      // Title and body. The title is the one textarea beside the body; it has no mark.
      id: 'article',
      surface: 'post',
      box: '[data-testid="composer"][contenteditable="true"], textarea:not([data-testid])',
      within: 'main:has([data-testid="composer"])',
      send: [
        // "Publish" says so in words alone, which the tools around it do not: they have a mark or a label.
        { control: 'button:not([data-testid], [aria-label], [aria-haspopup])', pick: 'nearest' },
        // It opens a sheet about who may see it, whose last button publishes.
        {
          control: '[role="dialog"]:has([name="audienceControl"]) button:not([data-testid], [aria-label])',
          pick: 'step',
        },
      ],
    },
    {
      id: 'profile',
      surface: 'profile',
      box: 'input[name="displayName"], textarea[name="description"], input[name="url"]',
      addTo: '[name="description"]',
      within: ':is([role="dialog"], main):has([data-testid="Profile_Save_Button"])',
      send: [{ control: '[data-testid="Profile_Save_Button"]', pick: 'nearest' }],
    },
  ],
  bareShares: [
    {
      id: 'repost',
      opened: '[data-testid="retweet"]',
      control: '[data-testid="retweetConfirm"]',
      within: '[data-testid="tweet"], main',
    },
  ],
};

const AVATAR = { attribute: 'data-testid', pattern: /UserAvatar-Container-(.+)/ };

const signedIn: readonly Mark[] = [
  {
    select: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    ...AVATAR,
    in: 'page',
  },
  { select: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', pattern: /^\/(\w+)$/, in: 'page' },
];

const before = { before: AROUND };

export const xSight: SiteSight = {
  me: signedIn,
  bio: [{ select: '[data-testid="UserDescription"]' }],
  notices: '[data-testid="toast"], [role="alert"], [role="status"]',
  sights: {
    post: {
      surfaces: [
        { shows: '[data-testid="attachments"] [data-testid="User-Name"]', surface: 'share' },
        // What is replied to stands above the box; below it the timeline goes on.
        { shows: '[data-testid="tweet"]', in: before, surface: 'reply' },
      ],
      account: [
        {
          // Posts have the pictures of their authors.
          select: '[data-testid^="UserAvatar-Container-"]:not([data-testid="tweet"] *)',
          ...AVATAR,
          in: before,
        },
        ...signedIn,
      ],
      // A post may quote another, in something like a link.
      author: [
        { select: '[data-testid="attachments"] [data-testid="User-Name"]', pattern: /.*@(\w+)/s },
        {
          select: '[data-testid="tweet"] [data-testid="User-Name"] a[href]:not([role="link"] *)',
          attribute: 'href',
          pattern: /^\/(\w+)/,
          in: before,
        },
      ],
      quoted: [
        { select: '[data-testid="attachments"] [data-testid="tweetText"]' },
        { select: '[data-testid="tweet"] [data-testid="tweetText"]:not([role="link"] *)', in: before },
      ],
      media: '[data-testid="attachments"] :is(img, video):not([role="link"] *)',
      // No mark either: it is the last button before the text.
      audience: [{ select: 'button[aria-label]:not([data-testid], [data-testid="tweet"] *)', in: before }],
      scheduled: [{ select: '[data-testid="scheduledTweetIndicator"]' }],
    },
    message: { account: signedIn },
    repost: {
      account: signedIn,
      author: [
        {
          select: '[data-testid="User-Name"] a[href]:not([role="link"] *)',
          attribute: 'href',
          pattern: /^\/(\w+)/,
        },
      ],
      quoted: [{ select: '[data-testid="tweetText"]:not([role="link"] *)' }],
    },
    article: {
      account: signedIn,
      audience: [
        {
          select: '[name="audienceControl"]:checked',
          attribute: 'data-testid',
          pattern: /^audienceControl-(.+)/,
          in: 'page',
        },
      ],
    },
    profile: { ownProfile: 'whole', account: signedIn, name: [{ select: 'input[name="displayName"]' }] },
  },
};
