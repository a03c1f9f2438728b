import { ROOT } from './root.mjs';
import { runTypescript } from './run-typescript.mjs';
import { say, stop } from './say.mjs';
import { setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

process.chdir(ROOT);
setUp({ chromium: true });
say('Building the extension…');
const build = await runTool('wxt', ['build', '-b', 'chrome']);
if (build.code !== 0) stop(`${build.output}\nThe extension could not be built: see above.`);
await runTypescript('scripts/screenshots/index.ts');
