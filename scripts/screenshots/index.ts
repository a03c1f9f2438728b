import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { Desk } from '@/tests/e2e/desk';
import { ChromiumBrowser } from '@/tests/helpers/browsers/chromium';
import { Camera, type Manner, manners } from './camera';
import { takeStorePictures } from './store-pictures';
import { surfaces } from './surfaces';

const ALL = 'artifacts/screenshots';
const BEST = 'docs/screenshots';
const STORE = 'assets/store';
/** In bytes: those in docs are fetched by everybody who takes a copy of the project. */
const MOST = 150_000;

/** Those that docs and README show. */
const CHOSEN = [
  'welcome-1-en-light-100',
  'welcome-2-en-light-100',
  'welcome-3-en-light-100',
  'welcome-3-pl-dark-100',
  'options-en-light-100',
  'options-log-en-dark-100',
  'guidance-en-light-100',
  'popup-en-light-100',
  'card-en-light-100',
  'sheet-en-light-100',
  'sheet-pl-dark-100',
  'underlines-en-dark-100',
  'studio-start-en-light-100',
  'studio-rules-en-light-100',
  'studio-bench-en-light-100',
  'studio-coverage-en-light-100',
  'studio-publish-en-light-100',
];

const only = process.argv[2];
rmSync(ALL, { recursive: true, force: true });
mkdirSync(ALL, { recursive: true });
mkdirSync(BEST, { recursive: true });
mkdirSync(STORE, { recursive: true });

const desk = await Desk.open();
try {
  if (!(desk.browser instanceof ChromiumBrowser)) throw new Error('The pictures are taken in Chromium.');
  const camera = new Camera(desk, desk.browser.page, ALL);
  for (const manner of manners) await takeAll(camera, manner);
  if (!only) await storePictures(desk.browser);
} finally {
  await desk.close();
}
if (!only) CHOSEN.forEach(keep);

async function storePictures({ context }: ChromiumBrowser): Promise<void> {
  const page = await context.newPage();
  await takeStorePictures(page, STORE);
  await page.close();
}

async function takeAll(camera: Camera, manner: Manner): Promise<void> {
  await camera.takeOn(manner);
  for (const [name, show] of Object.entries(surfaces)) {
    if (only && !`${name}-${camera.suffix}`.includes(only)) continue;
    await camera.keep({}); // what one surface has left is nothing to the next
    await show(camera, part => camera.take(name, part));
    await camera.leave();
  }
}

function keep(name: string): void {
  const file = `${ALL}/${name}.png`;
  const { size } = statSync(file);
  if (size > MOST) throw new Error(`${name} has ${size} bytes: too many for ${BEST}.`);
  copyFileSync(file, `${BEST}/${name}.png`);
}
