import { screens } from '@/src/studio/screens';
import type { Camera, Show } from './camera';

/** Every step of the studio, with the care provider's template open. */
export const studioSurfaces: Readonly<Record<string, Show>> = Object.fromEntries(
  screens.map((screen): [string, Show] => [
    `studio-${screen}`,
    async (camera, take) => {
      await openTemplate(camera);
      await camera.desk.browser.openOwn(`studio.html#${screen}`);
      await camera.page.locator(`a[aria-current][href="#${screen}"]`).waitFor();
      if (screen === 'bench') await tryPosts(camera);
      const entry = camera.page.locator('main details.entry summary').first();
      if (await entry.count()) await entry.click();
      await take();
    },
  ]),
);

let isBegun = false;

/** Begun once: from then on it is open whenever the studio is. */
async function openTemplate({ desk, page }: Camera): Promise<void> {
  await desk.browser.openOwn('studio.html');
  if (!isBegun) await page.getByRole('button', { name: /^Meadowbank/ }).click();
  isBegun = true;
  await page.locator('nav a[href="#publish"]').waitFor();
  await page.locator('.saved').waitFor();
}

const POSTS = [
  'Lovely sunny walk by the river today',
  'Poor Mrs Edith Marlow in room 12 was muddled with her dementia again tonight',
  'Ring mum on 07700 900123 after six',
];

async function tryPosts({ page }: Camera): Promise<void> {
  await page.locator('main textarea').fill(POSTS.join('\n'));
  await page.locator('main button').first().click();
  await page.locator('main button.primary').click();
  await page.locator('main table').waitFor();
  await page.locator('main table').scrollIntoViewIfNeeded();
}
