import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import * as reactDomClient from 'react-dom/client';

const MODULES: Record<string, object> = {
  react,
  'react/jsx-runtime': jsxRuntime,
  'react-dom': reactDom,
  'react-dom/client': reactDomClient,
};
const MARK = '\0shared:';

/**
 * React is carried once, as `react.js` (`entrypoints/react.ts`), for the UI script in a page and for our own pages: it
 * weighs more than all that is built on it. Whatever else imports it gets it from there.
 */
export function sharedReact() {
  return {
    name: 'shared-react',
    apply: 'build' as const,
    enforce: 'pre' as const,
    resolveId(id: string, importer?: string) {
      const isReactItself =
        importer?.includes('/node_modules/') || importer?.endsWith('/entrypoints/react.ts');
      return id in MODULES && !isReactItself ? MARK + id : null;
    },
    load(id: string) {
      const name = id.startsWith(MARK) ? id.slice(MARK.length) : '';
      const shared = MODULES[name];
      if (!shared) return null;
      const names = Object.keys(shared).filter(key => /^[A-Za-z]\w*$/.test(key) && key !== 'default');
      return `export const { ${names.join(', ')} } = globalThis.secondLookReact[${JSON.stringify(name)}];`;
    },
  };
}
