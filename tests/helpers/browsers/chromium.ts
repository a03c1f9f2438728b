import type { BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { ChromiumAddOn } from './chromium-add-on';
import { ClosedRoots } from './chromium-closed-roots';
import { type RunningChromium, startChromium } from './start-chromium';
import type { LaunchOptions, OpenPopup, TestBrowser, UiNode } from './test-browser';
import { waitFor } from './wait-for';

export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const running = await startChromium(options);
  const page = running.context.pages()[0] ?? (await running.context.newPage());
  const browser = new ChromiumBrowser(running, page);
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
  readonly context: BrowserContext;
  private readonly addOn: ChromiumAddOn;
  private session: Promise<CDPSession> | undefined;

  constructor(
    private readonly running: RunningChromium,
    readonly page: Page,
  ) {
    this.context = running.context;
    this.addOn = new ChromiumAddOn(running.context);
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  evaluate<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.page.evaluate(`((...args) => { ${script} })(...${JSON.stringify(args)})`);
  }

  evaluateApart<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.withSession(async session => {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'apart',
      });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(async (...args) => { ${script} })(...${JSON.stringify(args)})`,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    });
  }

  async click(selector: string, host?: string): Promise<void> {
    await this.find(selector, host).click();
  }

  async tap(selector: string, host?: string): Promise<void> {
    const found = this.find(selector, host);
    // Not by a click on trial: Playwright keeps that from the page's listeners, and we have heard it before them.
    await found.scrollIntoViewIfNeeded();
    const place = await waitFor(`${selector} to be usable`, async () =>
      (await found.isEnabled()) ? found.boundingBox() : undefined,
    );
    const point = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    await this.withSession(async session => {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    });
  }

  private find(selector: string, host?: string): Locator {
    const root = host?.startsWith('iframe') ? this.page.frameLocator(host) : this.page;
    return root.locator(host && root === this.page ? `${host} ${selector}` : selector).first();
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

  ui(...roles: string[]): Promise<UiNode[]> {
    return this.withSession(session => new ClosedRoots(session).find(roles));
  }

  uiText(): Promise<string> {
    return this.withSession(session => new ClosedRoots(session).text());
  }

  chooseOption(name: RegExp): Promise<void> {
    return this.withOptions(async options => {
      const radio = options.getByRole('radio', { name });
      await radio.click();
      const value = JSON.stringify(await radio.inputValue());
      await waitFor(`${name} to be saved`, async () =>
        JSON.stringify(await this.addOn.storageSeenBy(options)).includes(value),
      );
    });
  }

  async openOptions(): Promise<void> {
    await this.page.goto(this.addOn.optionsUrl());
  }

  async openOwn(path: string): Promise<void> {
    await this.page.goto(this.addOn.urlOf(path));
  }

  async withPopup<T>(use: (popup: OpenPopup) => Promise<T>): Promise<T> {
    const tab = await this.withOptions(options => this.addOn.siteTab(options));
    const popup = await this.context.newPage();
    await popup.goto(this.addOn.popupUrl(tab));
    try {
      return await use({
        text: () => popup.evaluate<string>('document.body.innerText'),
        press: name => popup.locator('button, label').filter({ hasText: name }).first().click(),
        screenshot: async file => void (await popup.locator('body').screenshot({ path: file })),
      });
    } finally {
      await popup.close();
      await this.page.bringToFront();
    }
  }

  storage(): Promise<unknown> {
    return this.withOptions(options => this.addOn.storageSeenBy(options));
  }

  store(values: object): Promise<void> {
    return this.withOptions(options => this.addOn.store(options, values));
  }

  stopBackground(): Promise<void> {
    return this.addOn.stopBackground(this.page);
  }

  busyBackground(milliseconds: number): Promise<void> {
    return this.addOn.busyBackground(milliseconds);
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.addOn.isBackgroundRunning();
  }

  async reloadExtension(): Promise<void> {
    await this.addOn.reload();
    await this.page.bringToFront();
  }

  installExtension(): Promise<void> {
    return this.addOn.install();
  }

  removeExtension(): Promise<void> {
    return this.addOn.remove();
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
    return this.running.hosts();
  }

  close(): Promise<void> {
    return this.running.stop();
  }

  private async withOptions<T>(use: (options: Page) => Promise<T>): Promise<T> {
    const options = await this.context.newPage();
    try {
      await options.goto(this.addOn.optionsUrl());
      return await use(options);
    } finally {
      await options.close();
      await this.page.bringToFront();
    }
  }

  /** One for all that is asked of the page: to attach one takes longer than most questions. */
  private async withSession<T>(use: (session: CDPSession) => Promise<T>): Promise<T> {
    this.session ??= this.context.newCDPSession(this.page);
    return use(await this.session);
  }
}
