import type { ReplicaPages } from './replica-page';

export const linkedinPages = {
  linkedin: {
    site: 'LinkedIn',
    library: 'TipTap in a native dialog',
    host: 'www.linkedin.com',
    path: '/feed/',
    composer: 'post',
    surface: 'post',
    launcher: '#launcher',
    editable: '[componentkey="ShareBox_textEditor"]',
    send: 'dialog button:not([aria-label])',
    sendsOn: ['Control+Enter'],
  },
  'linkedin-classic': {
    site: 'LinkedIn (classic)',
    library: 'Quill 1 in an open shadow root',
    host: 'www.linkedin.com',
    path: '/feed/?stack=classic',
    composer: 'post',
    surface: 'post',
    editable: '.ql-editor',
    send: '.share-actions__primary-action',
    shadowHost: '#interop-outlet',
    sendsOn: ['Control+Enter'],
  },
} as const satisfies ReplicaPages;
