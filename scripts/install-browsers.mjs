import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { say } from './say.mjs';

const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-color-emoji'];

/** On Debian as root both browsers are one command away; anywhere else nothing is installed unasked. */
export function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return;
  say('Installing Chromium and Firefox with apt…');
  aptGet(['update', '-qq']);
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
}

export function howToInstall() {
  if (process.platform === 'darwin') return 'run `brew install --cask chromium firefox`';
  if (process.platform === 'win32') return 'install Firefox from mozilla.org (Edge comes with Windows)';
  return 'run `sudo apt-get install chromium firefox-esr` (or your system’s own command)';
}

/** A lock held by another apt is waited for. Warnings are kept back, and shown only when it fails. */
function aptGet(args) {
  const result = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) say(result.stderr ?? 'apt-get could not be started.');
}

function isDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return existsSync('/usr/bin/apt-get') && /^ID(?:_LIKE)?=.*\bdebian\b/m.test(release);
}
