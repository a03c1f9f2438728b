import { readFileSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { howToInstall, installByApt } from './install-browsers.mjs';
import { stop } from './say.mjs';

const { env, platform } = process;

/** `strict_min_version` of the manifest: the underlines need it. */
const OLDEST_FIREFOX = 153;

/** In the order of preference: branded Chrome last, since it takes an extension only over the debugging pipe. */
const CHROMIUMS = {
  linux: [
    ['chromium', 'chromium'],
    ['chromium', 'chromium-browser'],
    ['chrome-for-testing', 'chrome-for-testing'],
    ['edge', 'microsoft-edge'],
    ['edge', 'microsoft-edge-stable'],
    ['chrome', 'google-chrome'],
    ['chrome', 'google-chrome-stable'],
  ],
  darwin: [
    ['chromium', 'Chromium.app/Contents/MacOS/Chromium'],
    ['chrome-for-testing', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
    ['edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ],
  win32: [
    ['chromium', 'Chromium/Application/chrome.exe'],
    ['chrome-for-testing', 'Google/Chrome for Testing/Application/chrome.exe'],
    ['edge', 'Microsoft/Edge/Application/msedge.exe'],
    ['chrome', 'Google/Chrome/Application/chrome.exe'],
  ],
};

const FIREFOXES = {
  linux: [
    ['firefox', 'firefox-esr'],
    ['firefox', 'firefox'],
    ['firefox', 'firefox-developer-edition'],
  ],
  darwin: [
    ['firefox', 'Firefox.app/Contents/MacOS/firefox'],
    ['firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  ],
  win32: [
    ['firefox', 'Mozilla Firefox/firefox.exe'],
    ['firefox', 'Firefox Developer Edition/firefox.exe'],
  ],
};

/** An installed Chromium, Chrome for Testing, Edge or Chrome, or the one named in `CHROME_PATH`. */
export function findChromium() {
  return find('CHROME_PATH', 'chromium', CHROMIUMS);
}

/** An installed Firefox, or the one named in `FIREFOX_PATH`. */
export function findFirefox() {
  return find('FIREFOX_PATH', 'firefox', FIREFOXES);
}

/** Makes sure that the browsers are there, installing them where that can be done without asking. */
export function ensureBrowsers({ chromium, firefox }) {
  const missing = () => [
    ...(chromium && !findChromium() ? ['Chromium (or Chrome, or Edge)'] : []),
    ...(firefox && !findFirefox() ? ['Firefox'] : []),
  ];
  if (missing().length > 0) installByApt();
  const names = missing();
  if (names.length > 0) {
    const verb = names.length > 1 ? 'are' : 'is';
    stop(`${names.join(' and ')} ${verb} missing: ${howToInstall()}, or name it in ${variables(names)}.`);
  }
  if (firefox) refuseOldFirefox();
}

function variables(names) {
  return names.map(name => (name === 'Firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH')).join(' and ');
}

function refuseOldFirefox() {
  const found = findFirefox();
  const version = found && firefoxVersion(found.path);
  if (!version || Number.parseInt(version, 10) >= OLDEST_FIREFOX) return;
  stop(
    `${found.path} is Firefox ${version}, and ${OLDEST_FIREFOX} or later is needed: update it, or name a newer one in FIREFOX_PATH.`,
  );
}

/** Read from the file that comes with it: starting Firefox takes long, and on Windows opens a window. */
function firefoxVersion(file) {
  const folder = path.dirname(realpathSync(file));
  const ini = [folder, path.join(folder, '../Resources')]
    .map(place => path.join(place, 'application.ini'))
    .find(isFile);
  return ini && /^Version=(.+)$/m.exec(readFileSync(ini, 'utf8'))?.[1]?.trim();
}

function find(variable, kind, places) {
  const named = env[variable];
  if (!named) return findInstalled(places[platform] ?? places.linux);
  if (isFile(named)) return { path: named, kind };
  return stop(`${variable} names ${named}, and there is no such file: correct it, or unset it.`);
}

function findInstalled(places) {
  for (const [kind, name] of places) {
    const file = foldersFor(platform)
      .map(folder => path.join(folder, name))
      .find(isFile);
    if (file) return { path: file, kind };
  }
}

function foldersFor(system) {
  if (system === 'darwin') return ['/Applications', path.join(os.homedir(), 'Applications')];
  if (system === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  return [
    ...(env.PATH ?? '').split(path.delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
}

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
