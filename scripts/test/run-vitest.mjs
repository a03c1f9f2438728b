import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../tools.mjs';

/** What may be skipped, since it cannot run on every machine, says so: see `tests/helpers/not-run.ts`. */
const NOT_RUN = '(not run here)';

/** What the story of every surface and every way to send prints, up to an empty line. */
const MATRIX = /^surface × way[\s\S]*?\n\n/m;

/** Runs one project of `tests/vitest.config.ts` and counts its tests. */
export async function runVitest(project, folder, options) {
  const report = path.join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runTool(
    'vitest',
    ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters],
    { ...options, env: { ...process.env, SECOND_LOOK_NOT_RUN: path.join(folder, 'not-run') } },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  // Errors outside of any test are only in the exit code.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return {
    passed: counts.passed,
    failed,
    output: [output, ...counts.complaints].join('\n'),
    table: MATRIX.exec(output)?.[0].trim(),
  };
}

function count({ testResults, numPassedTests, numFailedTests }) {
  const broken = testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(hasFailed),
  );
  const skipped = testResults
    .flatMap(file => file.assertionResults)
    .filter(test => !['passed', 'failed'].includes(test.status) && !test.fullName.includes(NOT_RUN));
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length + skipped.length,
    complaints: skipped.map(test => `Skipped, which nothing here may be: ${test.fullName}`),
  };
}

function hasFailed(test) {
  return test.status === 'failed';
}
