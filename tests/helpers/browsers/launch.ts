import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, TestBrowser } from './test-browser';

/** The browser that this run is for; the test runner says which. */
export function launchBrowser(options: LaunchOptions): Promise<TestBrowser> {
  return process.env.SECOND_LOOK_BROWSER === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
