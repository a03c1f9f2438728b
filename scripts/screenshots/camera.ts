import { writeFileSync } from 'node:fs';
import type { CDPSession, Locator, Page } from 'playwright-core';
import type { Desk } from '@/tests/e2e/desk';

/** Brings a surface into sight and takes its picture: of the whole window, or of one part. */
export type Show = (camera: Camera, take: (part?: Locator) => Promise<void>) => Promise<void>;

/** How a picture is taken: in which language, in which colours, how large. */
export interface Manner {
  language: 'en' | 'pl';
  theme: 'light' | 'dark';
  zoom: 100 | 200;
}

export const manners: readonly Manner[] = (['en', 'pl'] as const).flatMap(language =>
  (['light', 'dark'] as const).flatMap(theme =>
    ([100, 200] as const).map(zoom => ({ language, theme, zoom })),
  ),
);

const SIZE = { width: 900, height: 680 };

/** One browser, and what is needed to show things in it as somebody with certain settings sees them. */
export class Camera {
  private manner: Manner = { language: 'en', theme: 'light', zoom: 100 };

  private readonly sessions = new Map<Page, CDPSession>();

  constructor(
    readonly desk: Desk,
    readonly page: Page,
    private readonly folder: string,
  ) {}

  get suffix(): string {
    const { language, theme, zoom } = this.manner;
    return `${language}-${theme}-${zoom}`;
  }

  async takeOn(manner: Manner): Promise<void> {
    this.manner = manner;
    await this.keep({});
    await this.aimAt(this.page);
  }

  /** What the browser holds: the settings of the one who sits there, and nothing else but this. */
  keep(others: object): Promise<void> {
    const { language, theme: look } = this.manner;
    return this.desk.browser.store({ settings: { pack: 'allsorts', language, look, log: true }, ...others });
  }

  /** The window of a desk. Zoom halves what fits in it, and doubles each point. */
  async aimAt(page: Page): Promise<void> {
    const scale = this.manner.zoom / 100;
    await page.emulateMedia({ colorScheme: this.manner.theme, reducedMotion: 'reduce' });
    const session = await this.sessionOf(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(SIZE.width / scale),
      height: Math.round(SIZE.height / scale),
      deviceScaleFactor: scale,
      mobile: false,
    });
  }

  async take(name: string, part?: Locator): Promise<void> {
    const page = part?.page() ?? this.page;
    const session = await this.sessionOf(page);
    const box = await part?.boundingBox();
    const scrolled = await page.evaluate<number>('scrollY');
    // Playwright's own pictures are taken in the window as Playwright set it.
    const { data } = await session.send('Page.captureScreenshot', {
      ...(box && { clip: { ...box, y: box.y + scrolled, scale: 1 }, captureBeyondViewport: true }),
    });
    writeFileSync(`${this.folder}/${name}-${this.suffix}.png`, Buffer.from(data, 'base64'));
  }

  /** One for each page: the window it has been given ends with it. */
  private async sessionOf(page: Page): Promise<CDPSession> {
    const session = this.sessions.get(page) ?? (await page.context().newCDPSession(page));
    this.sessions.set(page, session);
    return session;
  }

  /** What was left open must not be in the next picture. */
  async leave(): Promise<void> {
    await this.desk.browser.openOwn('guidance.html');
  }
}
