import { waitFor } from '@/tests/helpers/browsers/wait-for';
import { Keeper } from '@/tests/helpers/signed-packs';
import type { PageName } from '@/tests/sites/pages';
import type { Camera, Show } from './camera';
import { studioSurfaces } from './studio-surfaces';

const DRAFT = 'Poor Mrs Edith Marlow in room 12 was muddled with her dementia again tonight';

export const surfaces: Readonly<Record<string, Show>> = {
  ...studioSurfaces,
  'welcome-1': async (camera, take) => {
    await camera.desk.browser.openOwn('welcome.html');
    await camera.page.getByRole('heading', { level: 1 }).waitFor();
    await take();
  },
  'welcome-2': async (camera, take) => {
    await stepOfWelcome(camera, 1);
    await take();
  },
  'welcome-3': async (camera, take) => {
    await stepOfWelcome(camera, 2);
    await camera.page.locator('.try').click();
    await camera.page.locator('.findings').waitFor();
    await take();
  },
  options: async (camera, take) => {
    await options(camera);
    await take();
  },
  'options-log': async (camera, take) => {
    await camera.keep({ log: logOfAMonth() });
    await options(camera);
    await camera.page.locator('#log').scrollIntoViewIfNeeded();
    await take(camera.page.locator('#log'));
  },
  'options-rules': async (camera, take) => {
    await options(camera);
    await camera.page.locator('.rules summary').first().click();
    await camera.page.locator('.rules').scrollIntoViewIfNeeded();
    await take();
  },
  'options-manner': async (camera, take) => {
    await options(camera);
    await camera.page.locator('#manner').scrollIntoViewIfNeeded();
    await take();
  },
  install: async (camera, take) => {
    await camera.desk.browser.openOwn('install.html');
    await camera.page.getByRole('heading', { level: 1 }).waitFor();
    await take();
  },
  'install-offer': async (camera, take) => {
    await offer(camera);
    await take(camera.page.locator('main'));
  },
  'install-refused': async (camera, take) => {
    await lookAt(camera, '{}');
    await camera.page.locator('.failure').waitFor();
    await take();
  },
  'options-shelf': async (camera, take) => {
    await offer(camera);
    await camera.page.locator('.offer .primary').click();
    await camera.page.locator('.outcome .saved').waitFor();
    await options(camera);
    await camera.page.locator('.shelf').scrollIntoViewIfNeeded();
    await take(camera.page.locator('.shelf'));
  },
  guidance: async (camera, take) => {
    await camera.desk.browser.openOwn('guidance.html');
    await camera.page.locator('.clause').first().waitFor();
    await take();
  },
  'guidance-clause': async (camera, take) => {
    await camera.desk.browser.openOwn('guidance.html#ALL1-25');
    await camera.page.locator('.clause[aria-current]').waitFor();
    await take();
  },
  popup: async (camera, take) => {
    await write(camera, 'x');
    await camera.desk.browser.withPopup(async () => {
      const popup = camera.page.context().pages().at(-1);
      if (!popup) throw new Error('the popup is not open');
      await camera.aimAt(popup);
      await popup.locator('.state').waitFor();
      await take(popup.locator('body'));
    });
  },
  underlines: async (camera, take) => {
    await write(camera, 'linkedin');
    await take();
  },
  card: async (camera, take) => {
    await write(camera, 'linkedin');
    await camera.desk.browser.press('F8');
    await waitFor('the card', async () => (await camera.desk.browser.ui('dialog')).length > 0);
    await take();
  },
  list: async (camera, take) => {
    await write(camera, 'linkedin');
    await camera.desk.browser.press('Alt+F8');
    await waitFor('the list', async () => (await camera.desk.browser.ui('dialog')).length > 0);
    await take();
  },
  sheet: async (camera, take) => {
    await write(camera, 'x');
    await camera.desk.pressSend('x');
    await camera.desk.sheet();
    await take();
  },
};

/** The rules of an organisation, looked at and not yet let in. */
async function offer(camera: Camera): Promise<void> {
  await lookAt(camera, await (await Keeper.withNewKey()).sign());
  await camera.page.locator('.offer').waitFor();
}

async function lookAt({ desk, page }: Camera, file: string): Promise<void> {
  await desk.browser.openOwn('install.html');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(file) });
}

async function stepOfWelcome({ desk, page }: Camera, step: number): Promise<void> {
  await desk.browser.openOwn('welcome.html');
  for (let at = 0; at < step; at += 1) await page.locator('footer .primary:enabled').click();
}

async function options({ desk, page }: Camera): Promise<void> {
  await desk.browser.openOwn('options.html');
  await page.locator('.rules').waitFor();
}

async function write({ desk }: Camera, name: PageName): Promise<void> {
  await desk.compose(name);
  await desk.browser.type(DRAFT);
  await desk.underlined('Edith Marlow');
}

/** Choices that somebody may have made in a month. */
function logOfAMonth(): object[] {
  const day = 24 * 60 * 60_000;
  const choices = [
    [1, 'facebook', ['service-user'], 'edit'],
    [3, 'facebook', ['service-user', 'disclaimer-missing'], 'fixed'],
    [4, 'x', ['disparagement'], 'send', 'other'],
    [8, 'linkedin', ['confidential-term'], 'edit'],
    [11, 'x', ['disclaimer-missing'], 'fixed'],
    [17, 'instagram', ['media-consent'], 'send', 'permitted'],
    [20, 'facebook', ['service-user'], 'edit'],
  ] as const;
  return choices.toReversed().map(([ago, site, rules, choice, reason]) => ({
    at: Date.now() - ago * day,
    site,
    rules,
    choice,
    ...(reason && { reason }),
  }));
}
