import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { setUp } from './setup.mjs';
import { stagesIn } from './test/steps.mjs';

process.chdir(ROOT);
setUp({ chromium: true, firefox: true });

const started = Date.now();
const folder = mkdtempSync(path.join(os.tmpdir(), 'second-look-test-'));
const failedSteps = new Set();
const total = { passed: 0, failed: 0 };

for (const lanes of stagesIn(folder)) await Promise.all(lanes.map(runLane));

const notRun = readNotRun();
rmSync(folder, { recursive: true, force: true });
console.log(`\n${secondsSince(started)} in all`);
if (notRun.length > 0) console.log(`not run: ${notRun.join('; ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runLane(steps) {
  for (const step of steps) await run(step);
}

async function run(step) {
  const began = Date.now();
  const { passed, failed, output, table } = await outcomeOf(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.add(step.title);
  const counts = failed > 0 ? `FAILED  ${passed} passed, ${failed} failed` : `ok      ${passed} passed`;
  console.log(`${step.title.padEnd(40)} ${counts.padEnd(36)} ${secondsSince(began)}`);
  if (table) console.log(`\n${table}\n`);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
}

async function outcomeOf(step) {
  const missing = (step.needs ?? []).filter(title => failedSteps.has(title));
  if (missing.length > 0)
    return { passed: 0, failed: 1, output: `Not run, since this failed: ${missing.join(', ')}` };
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error?.stack ?? error) };
  }
}

function readNotRun() {
  const file = path.join(folder, 'not-run');
  return existsSync(file) ? [...new Set(readFileSync(file, 'utf8').trim().split('\n'))] : [];
}

function secondsSince(time) {
  return `${((Date.now() - time) / 1000).toFixed(1)} s`;
}
