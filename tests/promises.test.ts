import { expect, it } from 'vitest';
import { sourcesIn } from './helpers/sources';

/** Names that would break a promise of the product, wherever in the extension they stood. */
const FORBIDDEN = {
  'nothing goes over the network': [
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

const sources = sourcesIn('src', 'entrypoints');

it.each(Object.entries(FORBIDDEN))('%s', (_promise, names) => {
  const breaches = sources.flatMap(({ file, names: used }) =>
    names.filter(name => used.has(name)).map(name => `${file} uses ${name}`),
  );
  expect(breaches).toEqual([]);
});
