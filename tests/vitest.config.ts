import path from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Tests that read `.output/`: `npm test` builds first. */
const BUILDS = ['tests/manifest.test.ts', 'tests/sizes.test.ts'];

/** Time limits only end what hangs; nothing is tried twice. */
const BROWSER_LIMITS = { testTimeout: 60_000, hookTimeout: 90_000, teardownTimeout: 20_000 };

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

/** The same stories in each browser, two files at a time: much of a story is waiting for a page. */
function inBrowser(browser: 'chromium' | 'firefox'): TestProjectConfiguration {
  return project(`e2e-${browser}`, {
    include: ['tests/e2e/**/*.story.test.ts'],
    env: { SECOND_LOOK_BROWSER: browser },
    maxWorkers: 2,
    ...BROWSER_LIMITS,
  });
}

function project(name: string, test: object): TestProjectConfiguration {
  return {
    root: ROOT,
    plugins: [WxtVitest()],
    resolve: { alias: { '@': ROOT } },
    test: { name, environment: 'node', ...test },
  };
}
