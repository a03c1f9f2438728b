import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { FIND_OURS, TEXT_OF_OURS } from './firefox-closed-roots';
import { keyActions, typeActions } from './firefox-keys';
import { Marionette } from './marionette';
import { type LoggingProxy, startProxy } from './proxy';
import type { LaunchOptions, TestBrowser, UiNode } from './test-browser';
import { waitFor } from './wait-for';

const EXTENSION = path.resolve('.output/firefox-mv3');
const ID = 'second-look@second-look.example';
const UUID = '7f3c1a52-5b1e-4c1e-9d63-2f2a8b1c4d5e';

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const found = findFirefox();
  if (!found) throw new Error('Firefox was not found: install it, or name it in FIREFOX_PATH.');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'second-look-firefox-'));
  const proxy = await startProxy(options.sitesPort);
  const port = await freePort();
  writeFileSync(path.join(profile, 'user.js'), preferences(port, proxy));
  const headless = options.headed ? [] : ['--headless', '--width', '1100', '--height', '900'];
  const args = [
    ...headless,
    '--no-remote',
    '--marionette',
    '--remote-allow-system-access',
    '--profile',
    profile,
  ];
  const child = spawn(found.path, args, { stdio: 'ignore' });
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const browser = new FirefoxBrowser(marionette, proxy.hosts, () => quit(marionette, child, proxy, profile));
  if (options.withExtension !== false) {
    await browser.installExtension().catch(async (reason: unknown) => {
      await browser.close();
      throw reason;
    });
  }
  return browser;
}

function preferences(port: number, proxy: LoggingProxy): string {
  const values = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.no_proxies_on': 'localhost',
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

async function quit(
  marionette: Marionette,
  child: ChildProcess,
  proxy: LoggingProxy,
  profile: string,
): Promise<void> {
  const gone = new Promise(resolve => child.once('exit', resolve));
  if (child.exitCode === null) {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill('SIGKILL'));
    await gone;
  }
  marionette.end();
  await proxy.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export class FirefoxBrowser implements TestBrowser {
  readonly name = 'firefox';

  constructor(
    private readonly marionette: Marionette,
    private readonly reached: string[],
    readonly close: () => Promise<void>,
  ) {}

  async open(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async evaluate<T>(script: string, ...args: unknown[]): Promise<T> {
    // Without a sandbox the script sees the page through glass; `wrappedJSObject` is the page's own world.
    const inPage = `const window = globalThis.window.wrappedJSObject ?? globalThis.window; ${script}`;
    return this.execute<T>(`return (async (...args) => { ${inPage} })(...arguments)`, args, null);
  }

  async click(selector: string, shadowHost?: string): Promise<void> {
    const { x, y } = await waitFor(`${selector} to be clickable`, () =>
      this.execute<{ x: number; y: number } | null>(
        `const [selector, host] = arguments;
         const root = host ? document.querySelector(host)?.shadowRoot : document;
         const found = root?.querySelector(selector);
         if (!found || found.disabled) return null;
         found.scrollIntoView({ block: 'nearest' });
         const { x, y, width, height } = found.getBoundingClientRect();
         return width ? { x: x + width / 2, y: y + height / 2 } : null;`,
        [selector, shadowHost ?? null],
      ),
    );
    await this.clickAt(x, y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.pointer(x, y, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async hover(x: number, y: number): Promise<void> {
    await this.pointer(x - 2, y, []);
    await this.pointer(x, y, []);
  }

  async type(text: string): Promise<void> {
    await this.perform([{ type: 'key', id: 'keyboard', actions: typeActions(text) }]);
  }

  async press(keys: string): Promise<void> {
    await this.perform([{ type: 'key', id: 'keyboard', actions: keyActions(keys) }]);
  }

  ui(role: string): Promise<UiNode[]> {
    return this.execute(FIND_OURS, [role], 'system');
  }

  uiText(): Promise<string> {
    return this.execute(TEXT_OF_OURS, [], 'system');
  }

  async chooseOption(name: RegExp): Promise<void> {
    await this.inOptionsTab(async () => {
      const label = await waitFor(`the option ${name}`, () =>
        this.execute<string | null>(
          `const wanted = new RegExp(arguments[0], arguments[1]);
           const radio = [...document.querySelectorAll('input[type=radio]')].find(({ labels }) =>
             [...labels].some(label => wanted.test(label.textContent)));
           radio?.click();
           return radio ? radio.value : null;`,
          [name.source, name.flags],
        ),
      );
      await waitFor(`${label} to be saved`, async () => {
        const stored = JSON.stringify(await this.storedHere());
        return stored.includes(JSON.stringify(label));
      });
    });
  }

  async openOptions(): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url: `moz-extension://${UUID}/options.html` });
  }

  async storage(): Promise<unknown> {
    let stored: unknown;
    await this.inOptionsTab(async () => {
      stored = await this.storedHere();
    });
    return stored;
  }

  async stopBackground(): Promise<void> {
    await this.inChrome(
      `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      [ID],
    );
  }

  async reloadExtension(): Promise<void> {
    await this.inChrome(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await (await AddonManager.getAddonByID(arguments[0])).reload();`,
      [ID],
    );
    await this.isLoaded();
  }

  async installExtension(): Promise<void> {
    await this.marionette.send('Addon:Install', { path: EXTENSION, temporary: true });
    await this.isLoaded();
  }

  async removeExtension(): Promise<void> {
    await this.marionette.send('Addon:Uninstall', { id: ID });
  }

  async resize(width: number, height: number): Promise<void> {
    const inner = await this.execute<[number, number]>(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      [],
    );
    await this.marionette.send('WebDriver:SetWindowRect', {
      width: width + inner[0],
      height: height + inner[1],
    });
  }

  async dark(isDark: boolean): Promise<void> {
    // 0 is dark, 1 light, for the content of pages.
    await this.inChrome(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0]);`,
      [isDark ? 0 : 1],
    );
  }

  async screenshot(file: string): Promise<void> {
    const { value } = await this.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
    });
    writeFileSync(file, Buffer.from(value, 'base64'));
  }

  hosts(): readonly string[] {
    return this.reached;
  }

  private async isLoaded(): Promise<void> {
    await waitFor('the extension to be loaded', () =>
      this.inChrome<boolean>(
        `const policy = WebExtensionPolicy.getByID(arguments[0]);
         return Boolean(policy?.active && policy.extension?.backgroundState === 'running');`,
        [ID],
      ),
    );
  }

  private async inOptionsTab(use: () => Promise<void>): Promise<void> {
    const { value: before } = await this.marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: true,
    });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.openOptions();
    await use();
    await this.marionette.send('WebDriver:CloseWindow');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: before, focus: true });
  }

  private storedHere(): Promise<unknown> {
    return this.execute(
      `const { browser } = window.wrappedJSObject ?? window;
       return Promise.all(['local', 'session', 'sync'].map(area => browser.storage[area].get(null)))
         .then(stored => JSON.parse(JSON.stringify(stored)));`,
      [],
    );
  }

  private async pointer(x: number, y: number, actions: object[]): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
    await this.perform([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...actions] },
    ]);
  }

  private async perform(actions: object[]): Promise<void> {
    await this.marionette.send('WebDriver:PerformActions', { actions });
  }

  private async inChrome<T>(script: string, args: unknown[]): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.execute<T>(`return (async (...args) => { ${script} })(...arguments)`, args);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  private async execute<T>(script: string, args: unknown[], sandbox: string | null = 'default'): Promise<T> {
    const { value } = await this.marionette.send<{ value: T }>('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox,
      newSandbox: true,
    });
    return value;
  }
}
