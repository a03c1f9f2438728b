import { launchBrowser } from '../helpers/browsers/launch';
import type { Rect, TestBrowser, UiNode } from '../helpers/browsers/test-browser';
import { waitFor } from '../helpers/browsers/wait-for';
import { type PageName, pages, type ReplicaPage, urlOf } from '../sites/pages';
import { type Sites, startSites } from '../sites/server';

export interface Underline {
  level: string;
  words: string;
  rect: Rect;
}

const PACK = /Age UK Cambridgeshire/;

export interface DeskOptions {
  /** Null for somebody who has not chosen one yet. */
  pack?: RegExp | null;
  withExtension?: boolean;
  /** The host where packs are published. */
  rules?: { port: number; keyHash: string };
  /** What the organisation has set by policy. */
  policy?: object;
}

/** With and without the extension; they go with the process that runs the stories. */
const shared = new Map<boolean, Promise<Desk>>();

/** Somebody at a desk: a browser with Second Look in it, on one of the sites, and what they do there. */
export class Desk {
  private constructor(
    readonly browser: TestBrowser,
    readonly sites: Sites,
  ) {}

  static async open({ pack = PACK, withExtension = true, ...rest }: DeskOptions = {}): Promise<Desk> {
    const sites = await startSites();
    const browser = await launchBrowser({ sitesPort: sites.port, withExtension, ...rest }).catch(
      async reason => {
        await sites.close();
        throw reason;
      },
    );
    const desk = new Desk(browser, sites);
    if (withExtension && pack) {
      await browser.chooseOption(pack).catch(async reason => {
        await desk.close();
        throw reason;
      });
    }
    return desk;
  }

  /**
   * As good as new, though other stories have sat there: a browser takes longer to start than most stories last. Who stops, removes or
   * counts anything in it opens one of their own.
   */
  static async shared({ pack = PACK, withExtension = true }: DeskOptions = {}): Promise<Desk> {
    const known = shared.get(withExtension) ?? Desk.open({ pack: null, withExtension });
    shared.set(withExtension, known);
    const { browser } = await known;
    await browser.open('about:blank');
    if (withExtension) {
      await browser.store({});
      if (pack) await browser.chooseOption(pack);
    }
    return known;
  }

  /** What the person has chosen from here on, and nothing else. */
  settings(settings: object): Promise<void> {
    return this.browser.store({ settings });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.sites.close();
  }

  async open(name: PageName, query = ''): Promise<void> {
    const url = new URL(urlOf(name));
    for (const [key, value] of new URLSearchParams(query)) url.searchParams.set(key, value);
    await this.browser.open(url.href);
  }

  /** Opens the page's compose box and puts the caret into it. */
  async compose(name: PageName, query = ''): Promise<void> {
    const page: ReplicaPage = pages[name];
    await this.open(name, query);
    for (const launcher of [page.launcher ?? []].flat()) await this.browser.click(launcher);
    await this.focus(name);
  }

  async focus(name: PageName): Promise<void> {
    const { editable, shadowHost, frame }: ReplicaPage = pages[name];
    await this.browser.click(editable, frame ?? shadowHost);
    await waitFor('the caret in the compose box', () =>
      this.browser.evaluate<boolean>(
        `let active = document.activeElement;
         for (let inner = active; inner; inner = (active.shadowRoot ?? active.contentDocument)?.activeElement)
           active = inner;
         return active === window.replica.composers[args[0]]?.editable();`,
        pages[name].composer,
      ),
    );
  }

  /** Puts a text on the clipboard, from a page of its own. */
  async copy(text: string): Promise<void> {
    await this.open('instagram-message');
    await this.browser.evaluate(
      `const source = document.createElement('textarea');
       source.value = args[0];
       document.body.append(source);
       source.select();`,
      text,
    );
    await this.browser.press('Control+c');
  }

  async pressSend(name: PageName): Promise<void> {
    const { send, shadowHost, frame }: ReplicaPage = pages[name];
    await this.browser.click(send, frame ?? shadowHost);
  }

  model(name: PageName): Promise<string> {
    return this.browser.evaluate<string>(
      'return window.replica.composers[args[0]].model();',
      pages[name].composer,
    );
  }

  modelIs(name: PageName, text: string): Promise<unknown> {
    return waitFor(`the model to hold “${text}”`, async () => (await this.model(name)) === text);
  }

  sent(): Promise<string[]> {
    return this.browser.evaluate<string[]>('return window.replica.sent.map(({ text }) => text);');
  }

  sentIs(...texts: string[]): Promise<unknown> {
    return waitFor(`${texts.length} posts sent`, async () => {
      const sent = await this.sent();
      return sent.length >= texts.length && JSON.stringify(sent) === JSON.stringify(texts);
    });
  }

  /** What the page's own send handlers saw, the presses that came to nothing included. */
  events(): Promise<string[]> {
    return this.browser.evaluate<string[]>('return [...window.replica.events];');
  }

  /** In the page and in its frames. */
  underlines(): Promise<Underline[]> {
    return this.browser.evaluate<Underline[]>(
      `const highlights = [window, ...Array.from(window.frames)].flatMap(({ CSS }) => [...CSS.highlights]);
       return highlights.filter(([name]) => name.startsWith('second-look-')).flatMap(([name, highlight]) =>
         [...highlight].map(range => {
           const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
           return { level: name.slice(12), words: range.toString(), rect: { x, y, width, height } };
         }));`,
    );
  }

  underlined(words: string): Promise<Underline> {
    return waitFor(`“${words}” to be underlined`, async () =>
      (await this.underlines()).find(underline => underline.words.includes(words)),
    );
  }

  nothingUnderlined(): Promise<unknown> {
    return waitFor('no underline', async () => (await this.underlines()).length === 0);
  }

  button(name: RegExp): Promise<UiNode> {
    return waitFor(`the button ${name}`, async () =>
      (await this.browser.ui('button')).find(node => name.test(node.name)),
    );
  }

  async pressButton(name: RegExp): Promise<void> {
    const { rect } = await waitFor(`the button ${name} to be usable`, async () =>
      (await this.browser.ui('button')).find(node => name.test(node.name) && !node.isDisabled),
    );
    await this.browser.clickAt(rect.x + rect.width / 2, rect.y + rect.height / 2);
  }

  /** Posts it anyway, with a reason where one is asked for. */
  async postAnyway(): Promise<void> {
    await this.button(/Post anyway/);
    const [reason] = await this.browser.ui('radio');
    if (reason) {
      const { x, y, width, height } = reason.rect;
      await this.browser.clickAt(x + width / 2, y + height / 2);
    }
    await this.pressButton(/Post anyway/);
  }

  /** The hold sheet, once it is there. */
  sheet(): Promise<UiNode> {
    return waitFor('the hold sheet', () => this.sheetNow());
  }

  async sheetNow(): Promise<UiNode | undefined> {
    const dialogs = await this.browser.ui('dialog', 'alertdialog');
    return dialogs.find(({ name }) => name.includes('Second Look'));
  }

  sheetGone(): Promise<unknown> {
    return waitFor('the hold sheet to be gone', async () => !(await this.sheetNow()));
  }

  line(words: RegExp): Promise<unknown> {
    return waitFor(`the line ${words}`, async () => words.test(await this.browser.uiText()));
  }
}
