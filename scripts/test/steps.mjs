import { rmSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../tools.mjs';
import { runVitest } from './run-vitest.mjs';

/** Only ends what hangs. */
const LIMIT = { timeout: 14 * 60_000, killSignal: 'SIGKILL' };

const TARGETS = ['chrome', 'firefox', 'edge', 'safari'];

/** All of `npm test`, cheap first. What stands in one stage runs side by side. */
export function stepsIn(folder) {
  const tests = (title, project, needs) => ({ title, needs, run: () => runVitest(project, folder, LIMIT) });
  return [
    [tool('generated types', 'wxt', ['prepare'])],
    [tool('types', 'tsc', ['--noEmit', '-p', '.'])],
    [tool('types of the engine, without DOM', 'tsc', ['--noEmit', '-p', 'src/engine'])],
    [tool('lint and format', 'biome', ['ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'])],
    [tool('dead code', 'knip', [])],
    [tests('unit and component tests', 'unit')],
    ...TARGETS.map(target => [build(target)]),
    [tests('manifests and sizes of the builds', 'builds', TARGETS.map(nameOfBuild))],
    [
      tests('stories in Chromium', 'e2e-chromium', [nameOfBuild('chrome')]),
      tests('stories in Firefox', 'e2e-firefox', [nameOfBuild('firefox')]),
    ],
  ];
}

function build(target) {
  const step = tool(nameOfBuild(target), 'wxt', ['build', '-b', target]);
  return {
    ...step,
    run: () => {
      // A build that fails must not leave the one of before to be tested.
      rmSync(path.join('.output', `${target}-mv3`), { recursive: true, force: true });
      return step.run();
    },
  };
}

function nameOfBuild(target) {
  return `build for ${target}`;
}

function tool(title, name, args) {
  return {
    title,
    run: async () => {
      const { code, output } = await runTool(name, args, LIMIT);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
