import { spawnSync } from 'node:child_process';
import { runTypescript } from './run-typescript.mjs';
import { setUp } from './setup.mjs';

setUp({ browsers: {} });
for (const browser of ['chrome', 'firefox']) {
  spawnSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], { stdio: ['ignore', 2, 2] });
}
await runTypescript('scripts/bench.ts');
