import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import * as reactDomClient from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** For whoever comes after it: the UI script in a page, and our own pages (`scripts/build/shared-react.ts`). */
const shared = {
  react,
  'react/jsx-runtime': jsxRuntime,
  'react-dom': reactDom,
  'react-dom/client': reactDomClient,
};

declare global {
  var secondLookReact: typeof shared | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.secondLookReact ??= shared;
});
