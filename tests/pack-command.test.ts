import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wholePack } from './packs/whole-pack';

const folder = mkdtempSync(path.join(os.tmpdir(), 'second-look-pack-'));
const at = (name: string) => path.join(folder, name);

function run(
  args: string[],
  env: Record<string, string> = { SECOND_LOOK_PASSPHRASE: 'four kind hens walk home' },
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pack.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

function pack(name: string, parts: object = {}): string {
  writeFileSync(at(name), JSON.stringify({ ...wholePack, ...parts }));
  return at(name);
}

test('a pack goes its way by commands: checked, compared, signed, published, and a changed one refused', () => {
  const [one, two] = [
    pack('1.json'),
    pack('2.json', { version: '2.2.0', disclaimers: ['My own views.', 'Views my own.'] }),
  ];
  expect(run(['validate', one, two])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('in order'),
  });
  expect(run(['test', one])).toMatchObject({ status: 0 });
  expect(run(['diff', one, two])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('2.1.0 → 2.2.0: 1 disclaimer added'),
  });
  expect(run(['diff', two, one])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Every change needs a higher version'),
  });
  expect(run(['compile', one, '--out', at('small.json')])).toMatchObject({ status: 0 });

  const key = at('key.json');
  expect(run(['key', 'new', key])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/words {3}(\w+ ?){8}\n/),
  });
  expect(statSync(key).mode & 0o077).toBe(0);
  expect(run(['key', 'new', key])).toMatchObject({ status: 2 });
  expect(run(['key', 'show', key], { SECOND_LOOK_PASSPHRASE: 'wrong' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("this passphrase doesn't open it"),
  });

  for (const [file, signed] of [
    [one, at('1.signed.json')],
    [two, at('2.signed.json')],
  ] as const) {
    expect(run(['sign', file, '--key', key, '--out', signed])).toMatchObject({ status: 0 });
    const url = 'https://rules.example.org/';
    expect(run(['publish', signed, '--url', url, '--out', at('site')])).toMatchObject({ status: 0 });
  }
  expect(readFileSync(at('site/versions/2.1.0.json'))).toEqual(readFileSync(at('1.signed.json')));
  expect(readFileSync(at('site/pack.json'))).toEqual(readFileSync(at('2.signed.json')));
  expect(readFileSync(at('site/notice.txt'), 'utf8')).toContain('1 disclaimer added');

  const older = run(['verify', at('1.signed.json'), '--installed', at('2.signed.json')]);
  expect(older).toMatchObject({ status: 1, stderr: expect.stringContaining('versions only go up') });
  const changed = JSON.parse(readFileSync(at('2.signed.json'), 'utf8'));
  changed.payload = Buffer.from(JSON.stringify(wholePack)).toString('base64');
  writeFileSync(at('changed.json'), JSON.stringify(changed));
  expect(run(['verify', at('changed.json')])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('changed after'),
  });
  expect(
    run(['publish', at('1.signed.json'), '--url', 'https://rules.example.org/', '--out', at('site')]),
  ).toMatchObject({
    status: 1,
  });

  const zip = [
    'publish',
    at('2.signed.json'),
    '--url',
    'https://rules.example.org/',
    '--out',
    at('site.zip'),
  ];
  expect(run([...zip, '--archive', at('site')])).toMatchObject({ status: 0 });
  expect(Object.keys(unzipSync(readFileSync(at('site.zip'))))).toContain('versions/2.1.0.json');
}, 120_000);

test('what is wrong is told all at once, with 1; what makes no sense ends with 2', () => {
  const wrong = pack('wrong.json', { version: 'two', name: '' });
  expect(run(['validate', wrong])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/wrong\.json: name: .*\n.*wrong\.json: version: /),
  });
  for (const args of [
    [],
    ['dance'],
    ['validate'],
    ['validate', at('nowhere.json')],
    ['sign', wrong],
    ['--loud'],
  ])
    expect([args, run(args).status]).toEqual([args, 2]);
  expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('publish SIGNED') });
}, 60_000);
