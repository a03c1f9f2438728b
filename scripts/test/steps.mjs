import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTool } from '../tools.mjs';
import { runVitest } from './run-vitest.mjs';

/** Only ends what hangs. */
const LIMIT = { timeout: 18 * 60_000, killSignal: 'SIGKILL' };

const TARGETS = ['chrome', 'firefox', 'edge', 'safari'];

const { isTTY } = process.stdout;

/** Takes what time the browsers leave: they wait for pages most of the time, and are waited for. */
const BESIDE = { ...LIMIT, priority: os.constants.priority.PRIORITY_BELOW_NORMAL };

/** All of `npm test`. The lanes of a stage run side by side, each one step after the other. */
export function stagesIn(folder) {
  const tests = (title, project, options, needs) => ({
    title,
    needs,
    run: () => runVitest(project, folder, options),
  });
  return [
    [[tool('generated types', 'wxt', ['prepare'], LIMIT), build('chrome', LIMIT), build('firefox', LIMIT)]],
    [
      [tests('stories in Chromium', 'e2e-chromium', LIMIT, [nameOfBuild('chrome')])],
      [tests('stories in Firefox', 'e2e-firefox', LIMIT, [nameOfBuild('firefox')])],
      [
        tool('types', 'tsc', ['--noEmit', '-p', '.'], BESIDE),
        tool('types of the engine, without DOM', 'tsc', ['--noEmit', '-p', 'src/engine'], BESIDE),
        tool('lint and format', 'biome', ['ci', `--colors=${isTTY ? 'force' : 'off'}`, '.'], BESIDE),
        tool('dead code', 'knip', [], BESIDE),
        tests('unit and component tests', 'unit', BESIDE),
        build('edge', BESIDE),
        build('safari', BESIDE),
        tests('manifests and sizes of the builds', 'builds', BESIDE, TARGETS.map(nameOfBuild)),
      ],
    ],
  ];
}

function build(target, options) {
  const step = tool(nameOfBuild(target), 'wxt', ['build', '-b', target], options);
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

function tool(title, name, args, options) {
  return {
    title,
    run: async () => {
      const { code, output } = await runTool(name, args, options);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
