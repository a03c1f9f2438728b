/** The replica pages, and where things are on them. */
export interface ReplicaPage {
  site: string;
  library: string;
  host: string;
  path: string;
  /** The name of its compose box in `window.replica.composers`. */
  composer: string;
  /** What has to be clicked before the compose box is there. */
  launcher?: string;
  editable: string;
  send: string;
  /** The element whose open shadow root holds the compose box. */
  shadowHost?: string;
  /** Keys that send from inside the box. */
  sendsOn: readonly ('Control+Enter' | 'Enter')[];
  /** The send control is no real button: it takes Enter and Space by itself. */
  divButton?: true;
}

export const pages = {
  x: {
    site: 'X',
    library: 'Draft.js',
    host: 'x.com',
    path: '/home',
    composer: 'post',
    editable: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButtonInline"]',
    sendsOn: ['Control+Enter'],
  },
  linkedin: {
    site: 'LinkedIn',
    library: 'TipTap in a native dialog',
    host: 'www.linkedin.com',
    path: '/feed/',
    composer: 'post',
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
    editable: '.ql-editor',
    send: '.share-actions__primary-action',
    shadowHost: '#interop-outlet',
    sendsOn: ['Control+Enter'],
  },
  facebook: {
    site: 'Facebook',
    library: 'Lexical in a dialog',
    host: 'www.facebook.com',
    path: '/',
    composer: 'post',
    launcher: '#launcher',
    editable: '[role="dialog"] [data-lexical-editor="true"]',
    send: '[role="dialog"] [aria-label="Post"]',
    sendsOn: ['Control+Enter'],
    divButton: true,
  },
  'instagram-caption': {
    site: 'Instagram (caption)',
    library: 'Lexical in a dialog',
    host: 'www.instagram.com',
    path: '/create/details/',
    composer: 'caption',
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
    editable: 'form textarea',
    send: 'form [role="button"]',
    sendsOn: ['Enter'],
    divButton: true,
  },
} as const satisfies Record<string, ReplicaPage>;

export type PageName = keyof typeof pages;

export function pageNames(): PageName[] {
  return Object.keys(pages) as PageName[];
}

export function urlOf(name: PageName): string {
  return `https://${pages[name].host}${pages[name].path}`;
}
