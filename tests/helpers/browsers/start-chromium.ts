import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { setChromiumPolicy } from './chromium-policy';
import { startProxy } from './proxy';
import type { LaunchOptions } from './test-browser';
import { withoutBrowsersOwn } from './without-browsers-own';

/** Where the browser is told to look for its own accounts and updates: nowhere. */
const NOWHERE = 'own.invalid';

const SWITCHES = [
  '--enable-unsafe-extension-debugging',
  '--ignore-certificate-errors',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--gaia-url=http://${NOWHERE}`,
  `--component-updater=url-source=http://${NOWHERE}`,
];

export interface RunningChromium {
  context: BrowserContext;
  hosts(): readonly string[];
  stop(): Promise<void>;
}

/** A Chromium with a new profile, which Playwright removes in the end, whatever the end is. */
export async function startChromium({
  sitesPort,
  rules,
  headed,
  policy,
}: LaunchOptions): Promise<RunningChromium> {
  const found = findChromium();
  if (!found)
    throw new Error('No Chromium, Chrome or Edge was found: install one, or name it in CHROME_PATH.');
  const proxy = await startProxy(sitesPort, rules?.port);
  const dropPolicy = policy ? setChromiumPolicy(policy) : () => {};
  const server = `http://127.0.0.1:${proxy.port}`;
  try {
    const context = await chromium.launchPersistentContext('', {
      headless: !headed,
      executablePath: found.path,
      chromiumSandbox: false,
      ignoreHTTPSErrors: true,
      viewport: headed ? null : { width: 1100, height: 800 },
      // Somebody looking round comes from the index on localhost; in tests that, too, would be a request.
      proxy: headed ? { server, bypass: 'localhost' } : { server },
      // Playwright switches extensions off; and loading one over the debugging pipe has to be allowed by name.
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...SWITCHES, ...(rules ? [`--ignore-certificate-errors-spki-list=${rules.keyHash}`] : [])],
    });
    context.setDefaultTimeout(10_000);
    return {
      context,
      hosts: () => withoutBrowsersOwn(proxy.hosts).filter(host => host !== NOWHERE),
      stop: () => context.close().finally(() => proxy.close().finally(dropPolicy)),
    };
  } catch (reason) {
    dropPolicy();
    await proxy.close();
    throw reason;
  }
}
