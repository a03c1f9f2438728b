import type { ReplicaPages } from './replica-page';

export const instagramPages = {
  'instagram-caption': {
    site: 'Instagram (caption)',
    library: 'Lexical in a dialog',
    host: 'www.instagram.com',
    path: '/create/details/',
    composer: 'caption',
    surface: 'caption',
    editable: '[role="dialog"] [data-lexical-editor="true"]',
    send: '#share',
    sendsOn: [],
    divButton: true,
  },
  'instagram-comment': {
    site: 'Instagram (comment)',
    library: 'a React textarea',
    host: 'www.instagram.com',
    path: '/p/test/',
    composer: 'comment',
    surface: 'comment',
    editable: 'form textarea',
    send: 'form [role="button"]',
    sendsOn: ['Enter'],
    divButton: true,
  },
} as const satisfies ReplicaPages;
