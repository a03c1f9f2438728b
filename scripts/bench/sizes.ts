import budget from '../size-budget.json';
import { type FileSize, measureBuild } from './measure-build';
import type { Row, Section } from './section';

const BUILDS = { Chromium: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' };
const SCRIPTS = /^(guard|keeper|background)\.js$|^chunks\/options-/;
/** Come into a page together. */
const UI = ['react.js', 'ui.js'];

export const sizes: Section = {
  name: 'Sizes',
  run: async () => Object.entries(BUILDS).flatMap(([browser, folder]) => rowsOf(browser, folder)),
};

function rowsOf(browser: string, folder: string): Row[] {
  const { files, zip } = measureBuild(folder);
  const limits: Record<string, { gzip: number } | undefined> = {
    'guard.js': budget['guard.js'],
    'keeper.js': budget['keeper.js'],
  };
  const scripts = files.filter(({ name }) => SCRIPTS.test(name));
  return [
    ...scripts.map(({ name, raw, gzip }) => ({
      what: `${browser}: ${name.replace(/^chunks\/(\w+)-.*/, '$1.js')}`,
      is: `${kilobytes(raw)}, ${kilobytes(gzip)} gzip`,
      ...beside(limits[name]?.gzip),
    })),
    { what: `${browser}: ${UI.join(' + ')}`, ...total(files.filter(({ name }) => UI.includes(name))) },
    { what: `${browser}: whole extension, zipped`, is: kilobytes(zip), ...beside(budget.zip) },
  ];
}

function total(files: readonly FileSize[]): Pick<Row, 'is' | 'beside'> {
  const sum = (size: (file: FileSize) => number) => files.reduce((all, file) => all + size(file), 0);
  const is = `${kilobytes(sum(({ raw }) => raw))}, ${kilobytes(sum(({ gzip }) => gzip))} gzip`;
  return { is, ...beside(budget['react.js + ui.js'].gzip) };
}

function beside(limit: number | undefined): Pick<Row, 'beside'> {
  return limit === undefined ? {} : { beside: `at most ${kilobytes(limit)}` };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
