import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** Colours are for a person at a terminal, which a tool cannot see through the pipe. */
const COLOURS = process.stdout.isTTY
  ? { FORCE_COLOR: '1', NO_COLOR: undefined }
  : { FORCE_COLOR: undefined, NO_COLOR: '1' };

const PACKAGES = { tsc: 'typescript', biome: '@biomejs/biome' };

/** Runs a command of an installed package by this Node, without a shell: the same on every platform. */
export function startTool(name, args, options = {}) {
  return spawn(process.execPath, [toolFile(name), ...args], { cwd: ROOT, ...options });
}

/** The same, to its end, whatever it says kept: its exit code, and both outputs as they came. What it starts has its priority too. */
export async function runTool(name, args, { priority = 0, ...options } = {}) {
  const env = { ...(options.env ?? process.env), ...COLOURS };
  const child = startTool(name, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, env });
  if (priority > 0 && child.pid) os.setPriority(child.pid, priority);
  const said = [];
  child.stdout.on('data', data => said.push(data));
  child.stderr.on('data', data => said.push(data));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', status => resolve(status ?? 1));
  });
  return { code, output: Buffer.concat(said).toString('utf8') };
}

/** The same, while everything else waits; its output goes to standard error. */
export function runToolSync(name, args) {
  const { status } = spawnSync(process.execPath, [toolFile(name), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status ?? 1;
}

function toolFile(name) {
  const folder = path.join(ROOT, 'node_modules', PACKAGES[name] ?? name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}
