import path from 'node:path';
import type { FirefoxSession } from './firefox-session';
import { waitFor } from './wait-for';

const EXTENSION = path.resolve('.output/firefox-mv3');
const ID = 'second-look@second-look.example';

/** The extension as Firefox keeps it: what its own page of add-ons could do with it. */
export class FirefoxAddOn {
  constructor(private readonly session: FirefoxSession) {}

  async install(): Promise<void> {
    await this.session.send('Addon:Install', { path: EXTENSION, temporary: true });
    await this.isLoaded();
    await this.closeWelcome();
  }

  /** A new user gets it in a tab of its own; stories begin where it has been read. */
  private async closeWelcome(): Promise<void> {
    const url = await this.urlOf('welcome.html');
    await waitFor('the welcome page', () =>
      this.session.inChrome<boolean>(
        `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
         const welcome = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === args[0]);
         if (welcome) gBrowser.removeTab(welcome, { animate: false });
         return welcome !== undefined;`,
        [url],
      ),
    );
  }

  async remove(): Promise<void> {
    await this.session.send('Addon:Uninstall', { id: ID });
  }

  async reload(): Promise<void> {
    await this.session.inChrome(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await (await AddonManager.getAddonByID(args[0])).reload();`,
      [ID],
    );
    await this.isLoaded();
  }

  /** Its addresses have a part made up by Firefox, and a new one with each installation. */
  urlOf(path: string): Promise<string> {
    return this.session.inChrome(`return WebExtensionPolicy.getByID(args[0]).getURL(args[1]);`, [ID, path]);
  }

  optionsUrl(): Promise<string> {
    return this.urlOf('options.html');
  }

  popupUrl(tabId: number): Promise<string> {
    return this.urlOf(`popup.html?tab=${tabId}`);
  }

  /** To be called on a page of the extension: the tab with an address of one of the sites. */
  siteTab(): Promise<number> {
    return this.session.execute(
      `const { browser } = window.wrappedJSObject ?? window;
       return browser.tabs.query({}).then(tabs => tabs.find(({ url }) => url?.startsWith('https:')).id);`,
      [],
    );
  }

  /** To be called on a page of the extension. */
  storage(): Promise<unknown> {
    return this.session.execute(
      `const { browser } = window.wrappedJSObject ?? window;
       return Promise.all(['local', 'session', 'sync'].map(area => browser.storage[area].get(null)))
         .then(stored => JSON.parse(JSON.stringify(stored)));`,
      [],
    );
  }

  /** To be called on a page of the extension. */
  async store(values: object): Promise<void> {
    await this.session.execute(
      `const page = window.wrappedJSObject ?? window;
       const { local } = page.browser.storage;
       const intoPage = value => page.JSON.parse(JSON.stringify(value));
       const { values } = arguments[0];
       return local.get(null)
         .then(all => local.remove(intoPage(Object.keys(all).filter(key => !(key in values)))))
         .then(() => local.set(intoPage(values)))
         .then(() => true);`,
      [{ values }],
    );
  }

  async stopBackground(): Promise<void> {
    await this.session.inChrome(
      `await WebExtensionPolicy.getByID(args[0]).extension
         .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      [ID],
    );
    await waitFor('the background to be stopped', async () => !(await this.isBackgroundRunning()));
  }

  /** In the process of the background itself, which then has no turn for anything else. */
  async busyBackground(milliseconds: number): Promise<void> {
    await this.session.inChrome(
      `const { views } = WebExtensionPolicy.getByID(args[0]).extension;
       const background = [...views].find(({ viewType }) => viewType === 'background');
       const busy = 'const end = Date.now() + ' + args[1] + '; while (Date.now() < end);';
       background.xulBrowser.messageManager.loadFrameScript('data:,' + encodeURIComponent(busy), false);`,
      [ID, milliseconds],
    );
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.session.inChrome<boolean>(
      `return WebExtensionPolicy.getByID(args[0])?.extension?.backgroundState === 'running';`,
      [ID],
    );
  }

  private isLoaded(): Promise<unknown> {
    return waitFor('the extension to be loaded', () => this.isBackgroundRunning());
  }
}
