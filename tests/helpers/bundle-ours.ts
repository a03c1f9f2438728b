import { build, type Rolldown } from 'vite';

const ROOT = process.cwd();

/** Our own functions as one script that names them `ours`, made as the extension for this browser is. */
export function bundleOurs(isFirefox: boolean): Promise<string> {
  return bundle('our-functions.ts', 'ours', isFirefox);
}

/** What we show in the pages of the sites, as a script that names it `gallery`. */
export function bundleGallery(): Promise<string> {
  return bundle('gallery.tsx', 'gallery', false);
}

async function bundle(file: string, name: string, isFirefox: boolean): Promise<string> {
  const [made] = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: {
      'import.meta.env.FIREFOX': JSON.stringify(isFirefox),
      'process.env.NODE_ENV': '"production"',
    },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias: { '@': ROOT, '#i18n': `${ROOT}/tests/helpers/plain-i18n.ts` } },
    build: {
      write: false,
      minify: false,
      cssTarget: ['chrome123', 'firefox153'],
      lib: { entry: `${ROOT}/tests/helpers/${file}`, formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput[];
  const [script] = made?.output ?? [];
  if (script?.type !== 'chunk') throw new Error(`${file} was not bundled`);
  return script.code;
}
