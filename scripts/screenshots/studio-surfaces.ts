import type { Show } from './camera';

const STEPS = [
  'start',
  'organisation',
  'clauses',
  'rules',
  'own-rules',
  'terms',
  'disclaimers',
  'hours',
  'contacts',
  'consents',
  'guidance',
  'policy',
  'bench',
  'coverage',
  'changes',
  'publish',
] as const;

/** Every step of the studio, with the care provider's template open. */
export const studioSurfaces: Readonly<Record<string, Show>> = Object.fromEntries(
  STEPS.map(step => [
    `studio-${step}`,
    async ({ desk, page }, take) => {
      await desk.browser.openOwn('studio.html#start');
      await page
        .getByRole('button', { name: /Undo|Cofnij/ })
        .or(page.getByRole('button', { name: /^Meadowbank/ }))
        .first()
        .waitFor();
      if ((await page.getByRole('button', { name: /Undo|Cofnij/ }).count()) === 0)
        await page.getByRole('button', { name: /^Meadowbank/ }).click();
      await desk.browser.openOwn(`studio.html#${step}`);
      await page.locator(`a[aria-current][href="#${step}"]`).waitFor();
      const entry = page.locator('main details.entry summary').first();
      if (await entry.count()) await entry.click();
      await take();
    },
  ]),
);
