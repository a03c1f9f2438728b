import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { waitFor } from './wait-for';

export const EXTENSION = path.resolve('.output/chrome-mv3');

/** The extension as Chromium keeps it: what its own page of extensions could do with it. */
export class ChromiumAddOn {
  private id = '';

  constructor(private readonly context: BrowserContext) {}

  /** Over the debugging pipe: branded Chrome no longer takes one from its command line. */
  async install(): Promise<void> {
    const { id } = await this.send<{ id: string }>('Extensions.loadUnpacked', { path: EXTENSION });
    this.id = id;
    await waitFor('the extension to be loaded', async () => {
      const options = await this.context.newPage();
      const response = await options.goto(this.optionsUrl()).catch(() => null);
      await options.close();
      return response !== null;
    });
    await this.closeWelcome();
  }

  /** A new user gets it in a tab of its own; stories begin where it has been read. */
  private async closeWelcome(): Promise<void> {
    const welcome = await waitFor('the welcome page', async () =>
      this.context.pages().find(page => page.url() === this.urlOf('welcome.html')),
    );
    await welcome.close();
  }

  async remove(): Promise<void> {
    await this.send('Extensions.uninstall', { id: this.id });
  }

  /** As its "reload" button does: the same id, new contexts, and the scripts of before left behind in open pages. */
  async reload(): Promise<void> {
    const manager = await this.context.newPage();
    await manager.goto('chrome://extensions');
    const reloaded = this.context.waitForEvent('serviceworker');
    await manager.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      .then(() => chrome.developerPrivate.reload('${this.id}', { failQuietly: false }))`);
    await reloaded;
    await manager.close();
  }

  optionsUrl(): string {
    return this.urlOf('options.html');
  }

  popupUrl(tabId: number): string {
    return this.urlOf(`popup.html?tab=${tabId}`);
  }

  urlOf(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** To be called on a page of the extension: the tab with an address of one of the sites. */
  siteTab(page: Page): Promise<number> {
    return page.evaluate(
      `chrome.tabs.query({}).then(tabs => tabs.find(({ url }) => url?.startsWith('https:')).id)`,
    );
  }

  /** To be called on a page of the extension. */
  storageSeenBy(page: Page): Promise<unknown> {
    return page.evaluate(
      `Promise.all(['local', 'session', 'sync'].map(area => chrome.storage[area].get(null)))`,
    );
  }

  store(page: Page, values: object): Promise<void> {
    return page.evaluate(`(async ({ local }, values) => {
      const others = Object.keys(await local.get(null)).filter(key => !(key in values));
      await local.remove(others);
      await local.set(values);
    })(chrome.storage, ${JSON.stringify(values)})`);
  }

  async stopBackground(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await waitFor('the background to be stopped', async () => !(await this.isBackgroundRunning()));
  }

  /** Resolves when the worker has begun to be busy, not when it is done. */
  async busyBackground(milliseconds: number): Promise<void> {
    const worker = this.context.serviceWorkers().find(each => each.url().includes(this.id));
    if (!worker) throw new Error('the background is not running');
    await worker.evaluate(
      `setTimeout(() => { const end = Date.now() + ${milliseconds}; while (Date.now() < end); })`,
    );
  }

  async isBackgroundRunning(): Promise<boolean> {
    const { targetInfos } = await this.send<{ targetInfos: { type: string; url: string }[] }>(
      'Target.getTargets',
      {},
    );
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(this.id));
  }

  private async send<T>(method: string, parameters: object): Promise<T> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('the browser gives no debugging session');
    // Playwright's table of methods does not have the extensions yet.
    const send = session.send.bind(session) as (method: string, parameters: object) => Promise<T>;
    try {
      return await send(method, parameters);
    } finally {
      await session.detach();
    }
  }
}
