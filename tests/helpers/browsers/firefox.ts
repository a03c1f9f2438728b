import { writeFileSync } from 'node:fs';
import { FirefoxAddOn } from './firefox-add-on';
import { FIND_OURS, TEXT_OF_OURS } from './firefox-closed-roots';
import { keyActions, typeActions } from './firefox-keys';
import { FirefoxSession } from './firefox-session';
import { type RunningFirefox, startFirefox } from './start-firefox';
import type { LaunchOptions, OpenPopup, TestBrowser, UiNode } from './test-browser';
import { waitFor } from './wait-for';

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const browser = new FirefoxBrowser(await startFirefox(options));
  if (options.withExtension === false) return browser;
  try {
    await browser.installExtension();
    return browser;
  } catch (reason) {
    await browser.close();
    throw reason;
  }
}

export class FirefoxBrowser implements TestBrowser {
  readonly name = 'firefox';
  private readonly session: FirefoxSession;
  private readonly addOn: FirefoxAddOn;

  constructor(private readonly running: RunningFirefox) {
    this.session = new FirefoxSession(running.marionette);
    this.addOn = new FirefoxAddOn(this.session);
  }

  async open(url: string): Promise<void> {
    await this.session.send('WebDriver:Navigate', { url });
  }

  async evaluate<T>(script: string, ...args: unknown[]): Promise<T> {
    // Without a sandbox the script sees the page through glass; `wrappedJSObject` is the page's own world.
    const inPage = `const window = globalThis.window.wrappedJSObject ?? globalThis.window; ${script}`;
    return this.session.execute<T>(`return (async (...args) => { ${inPage} })(...arguments)`, args, null);
  }

  /** Marionette's own sandbox sees the page as the extension's does. */
  evaluateApart<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.session.execute<T>(`return (async (...args) => { ${script} })(...arguments)`, args);
  }

  async click(selector: string, host?: string): Promise<void> {
    const { x, y } = await waitFor(`${selector} to be clickable`, () =>
      this.session.execute<{ x: number; y: number } | null>(
        `const [selector, host] = arguments;
         const outer = host ? document.querySelector(host) : null;
         const root = host ? (outer?.shadowRoot ?? outer?.contentDocument) : document;
         const found = root?.querySelector(selector);
         if (!found || found.disabled) return null;
         found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
         const { x, y, width, height } = found.getBoundingClientRect();
         if (outer?.contentDocument) {
           const frame = outer.getBoundingClientRect();
           return width ? { x: frame.x + x + width / 2, y: frame.y + y + height / 2 } : null;
         }
         return width ? { x: x + width / 2, y: y + height / 2 } : null;`,
        [selector, host ?? null],
      ),
    );
    await this.clickAt(x, y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.session.point(x, y, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async hover(x: number, y: number): Promise<void> {
    await this.session.point(x - 2, y, []);
    await this.session.point(x, y, []);
  }

  async type(text: string): Promise<void> {
    await this.session.press(typeActions(text));
  }

  async press(keys: string): Promise<void> {
    await this.session.press(keyActions(keys));
  }

  ui(...roles: string[]): Promise<UiNode[]> {
    return this.session.execute(FIND_OURS, roles, 'system');
  }

  uiText(): Promise<string> {
    return this.session.execute(TEXT_OF_OURS, [], 'system');
  }

  chooseOption(name: RegExp): Promise<void> {
    return this.session.inNewTab(async () => {
      await this.openOptions();
      const value = await waitFor(`the option ${name}`, () =>
        this.session.execute<string | null>(
          `const wanted = new RegExp(arguments[0], arguments[1]);
           const radio = [...document.querySelectorAll('input[type=radio]')].find(({ labels }) =>
             [...labels].some(label => wanted.test(label.textContent)));
           radio?.click();
           return radio ? radio.value : null;`,
          [name.source, name.flags],
        ),
      );
      await waitFor(`${name} to be saved`, async () =>
        JSON.stringify(await this.addOn.storage()).includes(JSON.stringify(value)),
      );
    });
  }

  async openOptions(): Promise<void> {
    await this.open(await this.addOn.optionsUrl());
  }

  async openOwn(path: string): Promise<void> {
    await this.open(await this.addOn.urlOf(path));
  }

  withPopup<T>(use: (popup: OpenPopup) => Promise<T>): Promise<T> {
    return this.session.inNewTab(async () => {
      await this.openOptions();
      await this.open(await this.addOn.popupUrl(await this.addOn.siteTab()));
      return use({
        screenshot: file => this.screenshot(file),
        text: () => this.session.execute<string>('return document.body.innerText;', []),
        press: async name => {
          await waitFor(`${name} in the popup`, () =>
            this.session.execute<boolean>(
              `const wanted = new RegExp(arguments[0], arguments[1]);
               const found = [...document.querySelectorAll('button, label')].find(({ innerText }) => wanted.test(innerText));
               found?.click();
               return found !== undefined;`,
              [name.source, name.flags],
            ),
          );
        },
      });
    });
  }

  storage(): Promise<unknown> {
    return this.session.inNewTab(async () => {
      await this.openOptions();
      return this.addOn.storage();
    });
  }

  store(values: object): Promise<void> {
    return this.session.inNewTab(async () => {
      await this.openOptions();
      await this.addOn.store(values);
    });
  }

  stopBackground(): Promise<void> {
    return this.addOn.stopBackground();
  }

  busyBackground(milliseconds: number): Promise<void> {
    return this.addOn.busyBackground(milliseconds);
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.addOn.isBackgroundRunning();
  }

  reloadExtension(): Promise<void> {
    return this.addOn.reload();
  }

  installExtension(): Promise<void> {
    return this.addOn.install();
  }

  removeExtension(): Promise<void> {
    return this.addOn.remove();
  }

  async resize(width: number, height: number): Promise<void> {
    const [sides, bars] = await this.session.execute<[number, number]>(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      [],
    );
    await this.session.send('WebDriver:SetWindowRect', { width: width + sides, height: height + bars });
  }

  async dark(isDark: boolean): Promise<void> {
    // 0 is dark, 1 light, for the content of pages.
    await this.session.inChrome(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0]);`,
      [isDark ? 0 : 1],
    );
  }

  async screenshot(file: string): Promise<void> {
    const { value } = await this.session.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    writeFileSync(file, Buffer.from(value, 'base64'));
  }

  hosts(): readonly string[] {
    return this.running.hosts();
  }

  close(): Promise<void> {
    return this.running.stop();
  }
}
