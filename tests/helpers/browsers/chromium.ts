import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { ClosedRoots } from './chromium-closed-roots';
import { startProxy } from './proxy';
import type { LaunchOptions, TestBrowser, UiNode } from './test-browser';
import { waitFor } from './wait-for';

const EXTENSION = path.resolve('.output/chrome-mv3');

export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const found = findChromium();
  if (!found)
    throw new Error('No Chromium, Chrome or Edge was found: install one, or name it in CHROME_PATH.');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'second-look-chromium-'));
  const proxy = await startProxy(options.sitesPort);
  const clean = async () => {
    await proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const launching = chromium.launchPersistentContext(profile, {
    headless: !options.headed,
    executablePath: found.path,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    viewport: options.headed ? null : { width: 1100, height: 800 },
    proxy: { server: `http://127.0.0.1:${proxy.port}`, bypass: 'localhost' },
    // Playwright switches extensions off; and loading one over the debugging pipe has to be allowed by name.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await launching.catch(async (reason: unknown) => {
    await clean();
    throw reason;
  });
  context.setDefaultTimeout(10_000);
  const page = context.pages()[0] ?? (await context.newPage());
  const browser = new ChromiumBrowser(context, page, proxy.hosts, async () => {
    await context.close();
    await clean();
  });
  if (options.withExtension !== false) await loaded(browser);
  return browser;
}

/** A browser without the extension is of no use to anybody: it is closed, and one sentence says what to do. */
async function loaded(browser: ChromiumBrowser): Promise<void> {
  try {
    await browser.installExtension();
  } catch (reason) {
    await browser.close();
    const why = reason instanceof Error ? reason.message.split('\n')[0] : String(reason);
    throw new Error(
      `The extension could not be loaded (${why}): install Chromium, or name one in CHROME_PATH.`,
    );
  }
}

export interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string; stackTrace?: { url?: string }[] } };
}

export class ChromiumBrowser implements TestBrowser {
  readonly name = 'chromium';
  private extension = '';

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly reached: string[],
    readonly close: () => Promise<void>,
  ) {}

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  evaluate<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.page.evaluate(`((...args) => { ${script} })(...${JSON.stringify(args)})`);
  }

  async click(selector: string, shadowHost?: string): Promise<void> {
    await this.page
      .locator(shadowHost ? `${shadowHost} ${selector}` : selector)
      .first()
      .click();
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async hover(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async ui(role: string): Promise<UiNode[]> {
    return this.withSession(session => new ClosedRoots(session).find(role));
  }

  async uiText(): Promise<string> {
    return this.withSession(session => new ClosedRoots(session).text());
  }

  async chooseOption(name: RegExp): Promise<void> {
    const options = await this.context.newPage();
    await options.goto(`chrome-extension://${this.extension}/options.html`);
    const radio = options.getByRole('radio', { name });
    await radio.click();
    const value = JSON.stringify(await radio.inputValue());
    await waitFor(`${name} to be saved`, async () => {
      const stored = await options.evaluate(`chrome.storage.local.get(null)`);
      return JSON.stringify(stored).includes(value);
    });
    await options.close();
    await this.page.bringToFront();
  }

  async openOptions(): Promise<void> {
    await this.page.goto(`chrome-extension://${this.extension}/options.html`);
  }

  async storage(): Promise<unknown> {
    const options = await this.context.newPage();
    await options.goto(`chrome-extension://${this.extension}/options.html`);
    const stored = await options.evaluate(
      `Promise.all(['local', 'session', 'sync'].map(area => chrome.storage[area].get(null)))`,
    );
    await options.close();
    return stored;
  }

  async stopBackground(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await waitFor('the background to be stopped', async () => {
      const { targetInfos } = await this.withBrowserSession<{ targetInfos: { type: string; url: string }[] }>(
        'Target.getTargets',
        {},
      );
      return !targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(this.extension));
    });
  }

  /** As its "reload" button does: the same id, new contexts, and the scripts of before left behind in open pages. */
  async reloadExtension(): Promise<void> {
    const manager = await this.context.newPage();
    await manager.goto('chrome://extensions');
    const reloaded = this.context.waitForEvent('serviceworker');
    await manager.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      .then(() => chrome.developerPrivate.reload('${this.extension}', { failQuietly: false }))`);
    await reloaded;
    await manager.close();
    await this.page.bringToFront();
  }

  async installExtension(): Promise<void> {
    const { id } = await this.withBrowserSession<{ id: string }>('Extensions.loadUnpacked', {
      path: EXTENSION,
    });
    this.extension = id;
    await waitFor('the extension to be loaded', async () => {
      const options = await this.context.newPage();
      const response = await options.goto(`chrome-extension://${id}/options.html`).catch(() => null);
      await options.close();
      return response !== null;
    });
  }

  async removeExtension(): Promise<void> {
    await this.withBrowserSession('Extensions.uninstall', { id: this.extension });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async dark(isDark: boolean): Promise<void> {
    await this.page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  /** What the browser's own timeline saw while something was done. */
  async trace(work: () => Promise<void>): Promise<TraceEvent[]> {
    const browser = this.context.browser();
    await browser?.startTracing(this.page, { categories: ['devtools.timeline', 'v8'] });
    await work();
    const recorded = await browser?.stopTracing();
    return JSON.parse(recorded?.toString() ?? '{"traceEvents":[]}').traceEvents;
  }

  hosts(): readonly string[] {
    return this.reached;
  }

  private async withSession<T>(use: (session: CDPSession) => Promise<T>): Promise<T> {
    const session = await this.context.newCDPSession(this.page);
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }

  private async withBrowserSession<T>(method: string, parameters: object): Promise<T> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('the browser gives no debugging session');
    // Playwright's table of methods does not have this domain yet.
    const send = session.send.bind(session) as (method: string, parameters: object) => Promise<T>;
    try {
      return await send(method, parameters);
    } finally {
      await session.detach();
    }
  }
}
