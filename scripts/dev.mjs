import { setUp } from './setup.mjs';
import { startTool } from './tools.mjs';

setUp();
const wxt = startTool('wxt', process.argv.slice(2), { stdio: 'inherit' });
wxt.on('exit', code => process.exit(code ?? 0));
