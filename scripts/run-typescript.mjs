import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';

const CACHE = path.join(ROOT, 'node_modules/.cache/second-look/scripts');

/** What a script of ours may be made of. */
const SOURCES = ['src', 'rules', 'scripts', 'tests/e2e', 'tests/helpers', 'tests/sites', 'assets/locales'];

/** Bundles a TypeScript script for Node, unless the same sources were bundled before, and runs it in this process. */
export async function runTypescript(script) {
  process.setSourceMapsEnabled(true);
  const name = script.replace(/\.ts$/, '').replaceAll('/', '-');
  const folder = path.join(CACHE, `${name}-${hashOfSources()}`);
  if (!existsSync(folder)) await bundle(script, name, folder);
  await import(pathToFileURL(path.join(folder, 'main.mjs')).href);
}

/** Into a folder of its own first: another command may be making the same one. */
async function bundle(script, name, folder) {
  const { build } = await import('vite');
  const outDir = `${folder}-${process.pid}`;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: path.join(ROOT, script),
      target: 'node20',
      outDir,
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  forgetOlder(name);
  keep(outDir, folder);
}

function keep(outDir, folder) {
  if (existsSync(folder)) rmSync(outDir, { recursive: true });
  else renameSync(outDir, folder);
}

function forgetOlder(name) {
  mkdirSync(CACHE, { recursive: true });
  const older = new RegExp(`^${name}-[0-9a-f]{16}$`);
  for (const entry of readdirSync(CACHE).filter(entry => older.test(entry))) {
    rmSync(path.join(CACHE, entry), { recursive: true, force: true });
  }
}

function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json')));
  const files = SOURCES.map(folder => path.join(ROOT, folder))
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
