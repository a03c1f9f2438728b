import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { scriptOf, servedPages } from './pages';

const ROOT = process.cwd();
const SOURCES = path.join(ROOT, 'tests/sites');
const OUT = path.join(ROOT, 'node_modules/.cache/second-look/sites');

/** Draft.js finds its nodes by a function that React 19 no longer has. */
const REACT_18 = { react: 'react-18', 'react-dom': 'react-dom-18' };
/** The folders of `src` that the probe is made of. */
const PROBED = ['compose', 'editors', 'sites'];

const WITH_DRAFT_JS = ['x', 'facebook-business', 'editors'];

/** What the extension knows of the pages, for tests to ask; it comes from `src`. */
const PROBE = 'probe';

/** Bundles each script, or takes it as it was bundled before from the same sources. */
export async function buildPages(): Promise<Map<string, string>> {
  const folder = path.join(OUT, hashOfSources());
  const scripts = [...new Set([...servedPages().map(scriptOf), PROBE])];
  const missing = scripts.filter(name => !existsSync(path.join(folder, `${name}.js`)));
  await asInProduction(async () => {
    for (const name of missing) await buildScript(name, folder);
  });
  return new Map(scripts.map(name => [name, readFileSync(path.join(folder, `${name}.js`), 'utf8')]));
}

/** Test runners set `NODE_ENV` to their own; the pages have the editors as sites ship them. */
async function asInProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function buildScript(name: string, outDir: string): Promise<void> {
  const folder = path.join(SOURCES, name);
  const entry = ['page.ts', 'page.tsx'].map(file => path.join(folder, file)).find(existsSync);
  if (!entry) throw new Error(`tests/sites/${name} has no page script`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias: { '@': ROOT, ...(WITH_DRAFT_JS.includes(name) ? REACT_18 : {}) } },
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: () => `${name}.js` },
    },
  });
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const folder of [SOURCES, ...PROBED.map(name => path.join(ROOT, 'src', name))]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
      /\.tsx?$/.test(file),
    );
    for (const file of files.toSorted()) hash.update(file).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
