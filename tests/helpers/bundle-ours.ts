import { build, type Rolldown } from 'vite';

const ROOT = process.cwd();

/** Our own functions as one script that names them `ours`, made as the extension for this browser is. */
export async function bundleOurs(isFirefox: boolean): Promise<string> {
  const [made] = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.FIREFOX': JSON.stringify(isFirefox) },
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${ROOT}/tests/helpers/our-functions.ts`, formats: ['iife'], name: 'ours' },
    },
  })) as Rolldown.RolldownOutput[];
  const [script] = made?.output ?? [];
  if (script?.type !== 'chunk') throw new Error('Our functions were not bundled');
  return script.code;
}
