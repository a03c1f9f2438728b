import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { ROOT } from './root.mjs';
import { say, stop } from './say.mjs';
import { runToolSync } from './tools.mjs';

/**
 * Everything a command needs before it starts: Node, the packages, and, where asked for, browsers.
 * Quiet when nothing is missing; safe when two commands start at once.
 */
export function setUp({ chromium = false, firefox = false } = {}) {
  checkNode();
  if (!isReady()) oneAtATime(ROOT, prepare);
  if (chromium || firefox) oneAtATime('browsers', () => ensureBrowsers({ chromium, firefox }));
}

function isReady() {
  return areInstalled() && isGenerated();
}

function prepare() {
  if (!areInstalled()) installPackages();
  if (!isGenerated() && runToolSync('wxt', ['prepare']) !== 0) stop('`wxt prepare` failed: see above.');
}

/** WXT writes the types, and the tsconfig that ours extends: without them no TypeScript can be read. */
function isGenerated() {
  return existsSync(path.join(ROOT, '.wxt/tsconfig.json'));
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Second Look needs Node 20.19 or later and this is ${process.versions.node}: install a newer one from nodejs.org.`,
  );
}

/** npm writes its own copy of the lock file last, so an install that broke off does not count. */
function areInstalled() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = readPackages(installed);
  return Object.entries(readPackages(path.join(ROOT, 'package-lock.json'))).every(
    ([name, { version, optional }]) =>
      name === '' || (name in there ? there[name].version === version : Boolean(optional)),
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function installPackages() {
  say('Installing packages…');
  const isWindows = process.platform === 'win32';
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['ci', ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  if (result.status === 0) return;
  stop('The packages could not be installed: see what npm says above, and run the command again.');
}
