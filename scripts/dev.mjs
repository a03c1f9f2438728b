import { spawn } from 'node:child_process';
import { setUp } from './setup.mjs';

setUp();
const wxt = spawn('npx', ['wxt', ...process.argv.slice(2)], { stdio: 'inherit' });
wxt.on('exit', code => process.exit(code ?? 0));
