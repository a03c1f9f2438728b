import type { ReplicaPages } from './replica-page';

export const xPages = {
  x: {
    site: 'X',
    library: 'Draft.js',
    host: 'x.com',
    path: '/home',
    composer: 'post',
    surface: 'post',
    editable: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButtonInline"]',
    sendsOn: ['Control+Enter'],
  },
} as const satisfies ReplicaPages;
