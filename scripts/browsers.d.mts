export interface FoundBrowser {
  path: string;
  kind: 'chromium' | 'chrome-for-testing' | 'edge' | 'chrome' | 'firefox';
}
export function findChromium(): FoundBrowser | undefined;
export function findFirefox(): FoundBrowser | undefined;
export function ensureBrowsers(which: { chromium: boolean; firefox: boolean }): void;
