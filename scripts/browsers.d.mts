export interface FoundBrowser {
  path: string;
}
export function findChromium(): FoundBrowser | undefined;
export function findFirefox(): FoundBrowser | undefined;
export function ensureBrowsers(which?: { chromium?: boolean; firefox?: boolean }): void;
