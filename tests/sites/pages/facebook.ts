import type { ReplicaPages } from './replica-page';

export const facebookPages = {
  facebook: {
    site: 'Facebook',
    library: 'Lexical in a dialog',
    host: 'www.facebook.com',
    path: '/',
    composer: 'post',
    surface: 'post',
    launcher: '#launcher',
    editable: '[role="dialog"] [data-lexical-editor="true"]',
    send: '[role="dialog"] [aria-label="Post"]',
    sendsOn: ['Control+Enter'],
    divButton: true,
  },
} as const satisfies ReplicaPages;
