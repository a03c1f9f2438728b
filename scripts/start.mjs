import { spawnSync } from 'node:child_process';
import { runTypescript } from './run-typescript.mjs';
import { say, stop } from './say.mjs';
import { setUp } from './setup.mjs';

setUp({ browsers: { firefox: false } });
say('Building the extension…');
const build = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 2] });
if (build.status !== 0) stop('The extension could not be built: see above.');
await runTypescript('scripts/demo.ts');
