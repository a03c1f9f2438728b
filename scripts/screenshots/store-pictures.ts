import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What the browsers' stores ask for beside the icons in the manifest: a logo of 300 by 300, and a tile of 440 by 280. */
export async function takeStorePictures(page: Page, folder: string): Promise<void> {
  const logo = readFileSync('assets/logo.svg', 'utf8');
  await draw(page, logo, { width: 300, height: 300 }, `svg { width: 300px; height: 300px; }`);
  await page.screenshot({ path: `${folder}/logo-300.png`, omitBackground: true });
  await draw(
    page,
    `${logo}<p>Second Look</p>`,
    { width: 440, height: 280 },
    `body { display: grid; place-content: center; justify-items: center; gap: 18px; height: 100vh; background: #e1f1ee; }
     svg { width: 120px; height: 120px; }
     p { margin: 0; color: #1b2628; font: 650 38px system-ui, sans-serif; letter-spacing: -0.02em; }`,
  );
  await page.screenshot({ path: `${folder}/tile-440x280.png` });
}

async function draw(
  page: Page,
  body: string,
  size: { width: number; height: number },
  css: string,
): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(`<style>body { margin: 0; } svg { display: block; } ${css}</style>${body}`);
}
