import path from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Tests that read `.output/`: `npm test` builds first. */
const BUILDS = ['tests/manifest.test.ts', 'tests/sizes.test.ts'];

/** Time limits only end what hangs; nothing is tried twice. */
const BROWSER_LIMITS = { testTimeout: 60_000, hookTimeout: 90_000, teardownTimeout: 20_000 };

/**
 * `npm test` plays the longest stories in one browser, and some of them not at all, so that it ends in good time. With
 * SECOND_LOOK_STORIES=all every story is played in both, as it has to be before a release.
 */
const ON_REQUEST = ['editors', 'fixes', 'hostile-pages'];
const ONLY_IN = {
  chromium: ['hold', 'popup', 'release', 'steps', 'x-steps', 'instagram-presses', 'driver'],
  firefox: ['pages', 'faults', 'accounts'],
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
        testTimeout: 30_000,
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
    exclude:
      process.env.SECOND_LOOK_STORIES === 'all'
        ? []
        : [...ON_REQUEST, ...ONLY_IN[other(browser)]].map(storyFile),
    env: { SECOND_LOOK_BROWSER: browser },
    fileParallelism: false,
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
