import type { ReplicaPages } from './replica-page';

/** Not one of the sites' pages: one editor by itself, chosen in the address (`?editor=lexical&root=shadow`). */
export const benchPages = {
  editors: {
    site: 'The bench',
    library: 'one editor',
    host: 'x.com',
    path: '/bench/editors',
    composer: 'editor',
    surface: 'post',
    editable: '[data-testid="tweetTextarea_0"]',
    send: 'none',
    sendsOn: [],
  },
} as const satisfies ReplicaPages;
