import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { say, stop } from './say.mjs';

const { env, platform } = process;
const PROGRAMS = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
const APPLICATIONS = ['/Applications', path.join(os.homedir(), 'Applications')];

/** In the order of preference: branded Chrome last, since it takes an extension only over the debugging pipe. */
const CHROMIUMS = {
  linux: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  darwin: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome for Testing/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Google/Chrome/Application/chrome.exe',
  ],
};

const FIREFOXES = {
  linux: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/** An installed Chromium, Chrome for Testing, Edge or Chrome, or the one named in `CHROME_PATH`. */
export function findChromium() {
  return find('CHROME_PATH', CHROMIUMS);
}

/** An installed Firefox, or the one named in `FIREFOX_PATH`. */
export function findFirefox() {
  return find('FIREFOX_PATH', FIREFOXES);
}

/** Makes sure that the browsers are there, installing them where that can be done without asking. */
export function ensureBrowsers({ chromium = true, firefox = true } = {}) {
  const missing = () => [
    ...(chromium && !findChromium() ? ['Chromium (or Chrome, or Edge)'] : []),
    ...(firefox && !findFirefox() ? ['Firefox'] : []),
  ];
  if (missing().length === 0) return;
  if (isDebianRoot()) installByApt();
  const names = missing();
  if (names.length === 0) return;
  stop(
    `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} missing: ${howToInstall()}, or name what you have in CHROME_PATH and FIREFOX_PATH.`,
  );
}

function find(variable, names) {
  const named = env[variable];
  if (named) {
    if (!existsSync(named))
      stop(`${variable} names ${named}, and there is no such file: correct it, or unset it.`);
    return { path: named };
  }
  const candidates = (names[platform] ?? names.linux).flatMap(placesOf);
  const found = candidates.find(file => existsSync(file));
  return found ? { path: found } : undefined;
}

function placesOf(name) {
  if (platform === 'darwin') return APPLICATIONS.map(folder => path.join(folder, name));
  if (platform === 'win32') return PROGRAMS.map(folder => path.join(folder, name));
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders.map(folder => path.join(folder, name));
}

function isDebianRoot() {
  return platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && isDebian();
}

function isDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(?:_LIKE)?=.*\bdebian\b/m.test(release);
}

function installByApt() {
  say('Installing Chromium and Firefox with apt…');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const packages = ['chromium', 'firefox-esr', 'fonts-noto-color-emoji'];
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

function howToInstall() {
  if (platform === 'darwin') return 'run `brew install --cask chromium firefox`';
  if (platform === 'win32') return 'install Firefox from mozilla.org (Edge comes with Windows)';
  return 'run `sudo apt-get install chromium firefox-esr` (or your system’s own command)';
}
