import { expect, it } from 'vitest';
import { sourcesIn } from './helpers/sources';

/** Names that would break a promise of the product, wherever in the extension they stood. */
const FORBIDDEN = {
  'nothing goes over the network but the question for a pack': [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'WebTransport',
  ],
  'text is never HTML': [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
    'setHTMLUnsafe',
    'DOMParser',
    'createContextualFragment',
  ],
  'nothing polls': ['setInterval', 'requestIdleCallback'],
  'no code is made from text': ['eval', 'Function'],
  'nothing is logged': ['console'],
  'nothing is kept where the page can read it': ['localStorage', 'sessionStorage', 'indexedDB', 'cookie'],
};

/** Those that may fetch: a pack, from an address that the person or their organisation gave; and a file of the extension's own. */
const MAY_FETCH = ['src/platform/fetch-pack.ts', 'src/platform/words-in.ts'];

const sources = sourcesIn('src', 'entrypoints');

it.each(Object.entries(FORBIDDEN))('%s', (_promise, names) => {
  const breaches = sources.flatMap(({ file, names: used }) =>
    names
      .filter(name => used.has(name) && !(MAY_FETCH.includes(file) && name === 'fetch'))
      .map(name => `${file} uses ${name}`),
  );
  expect(breaches).toEqual([]);
});
