import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup.mjs';

const CACHE = path.join(ROOT, 'node_modules/.cache/second-look/scripts');

/** What a script of ours may be made of. */
const SOURCES = ['src', 'rules', 'scripts', 'tests/helpers', 'tests/sites', 'assets/locales'];

/** Bundles a TypeScript script for Node, unless the same sources were bundled before, and runs it in this process. */
export async function runTypescript(script) {
  const name = path.basename(script, '.ts');
  const folder = path.join(CACHE, `${name}-${hashOfSources()}`);
  const file = path.join(folder, `${name}.mjs`);
  if (!existsSync(file)) await bundle(script, folder, name);
  return import(pathToFileURL(file).href);
}

async function bundle(script, outDir, name) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    // `compromise` is called by `require` so that browsers evaluate it late; Node's own is made for it here.
    build: {
      ssr: path.join(ROOT, script),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
    },
    ssr: { noExternal: ['compromise'] },
  });
}

function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const folder of SOURCES) {
    const files = existsSync(path.join(ROOT, folder))
      ? readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      : [];
    for (const file of files.filter(entry => entry.isFile())) {
      hash.update(file.name).update(readFileSync(path.join(file.parentPath, file.name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
