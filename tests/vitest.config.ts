import path from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Tests that read `.output/`: `npm test` builds first. */
const BUILDS = ['tests/manifest.test.ts', 'tests/sizes.test.ts'];

/** Time limits only end what hangs; nothing is tried twice. */
const BROWSER_LIMITS = { testTimeout: 60_000, hookTimeout: 90_000, teardownTimeout: 20_000 };

/**
 * Stories that `npm test` plays in one browser, so that it ends in good time: what they tell of the pages, the sheet and the popup does
 * not hang on the browser as the rest does. With SECOND_LOOK_STORIES=all every story is played in both, as before a release.
 */
const ONLY_IN = {
  chromium: ['studio-looks', 'hold', 'popup', 'fixes', 'x-steps', 'instagram-presses', 'release', 'accounts'],
  firefox: ['hostile-pages', 'pages', 'faults'],
};

export default defineConfig({
  root: ROOT,
  test: {
    retry: 0,
    allowOnly: false,
    projects: [
      project('unit', {
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [...BUILDS, 'tests/e2e/**'],
        testTimeout: 120_000, // beside two browsers, with what time they leave
        // The engine and the packs are read once a worker instead of once a file; nothing in them changes.
        isolate: false,
      }),
      project('builds', { include: BUILDS }),
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});

/** The stories of a browser, one file after the other. */
function inBrowser(browser: 'chromium' | 'firefox'): TestProjectConfiguration {
  return project(`e2e-${browser}`, {
    include: ['tests/e2e/**/*.story.test.ts'],
    exclude: process.env.SECOND_LOOK_STORIES === 'all' ? [] : ONLY_IN[other(browser)].map(storyFile),
    env: { SECOND_LOOK_BROWSER: browser },
    fileParallelism: false,
    isolate: false, // one browser for most of them
    ...BROWSER_LIMITS,
  });
}

function other(browser: 'chromium' | 'firefox') {
  return browser === 'chromium' ? 'firefox' : 'chromium';
}

function storyFile(name: string): string {
  return `tests/e2e/${name}.story.test.ts`;
}

function project(name: string, test: object): TestProjectConfiguration {
  return {
    root: ROOT,
    plugins: [WxtVitest()],
    resolve: { alias: { '@': ROOT } },
    test: { name, environment: 'node', ...test },
  };
}
