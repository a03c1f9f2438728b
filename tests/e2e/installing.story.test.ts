import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { formatPackAddress } from '@/src/packs/pack-address';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { canSetChromiumPolicy } from '../helpers/browsers/chromium-policy';
import { waitFor } from '../helpers/browsers/wait-for';
import { NOT_RUN, noteNotRun } from '../helpers/not-run';
import { Keeper, tampered } from '../helpers/signed-packs';
import { Desk } from './desk';
import { drafts } from './drafts';
import { type RulesHost, startRulesHost } from './rules-host';

const DRAFT = 'So Project Marigold it is';
const NAME = 'Larkfield Lunch Club';

let host: RulesHost;
let keeper: Keeper;
beforeAll(async () => {
  host = await startRulesHost();
  keeper = await Keeper.withNewKey();
});
afterAll(() => host?.close());

const notes = ['The new kitchen is to be kept quiet.'];
const rules = (version: string, parts: object = {}) => ({
  version,
  changes: [{ version, date: '2026-03-01', notes }],
  terms: [{ words: ['Project Marigold'] }],
  rules: [
    {
      id: 'lunch-secret',
      kind: 'detector',
      detector: 'confidential-term',
      category: 'confidential',
      severity: 'stop',
      message: '{organisation} keeps this to itself for now.',
      clauses: ['1'],
      flags: ['So [Project Marigold] it is'],
      allows: ['Marigolds in bloom'],
    },
  ],
  translations: {},
  ...parts,
});

test('by link: seen first, then in use, updated with its notice, and what is wrong is refused', async () => {
  const desk = await Desk.open({ pack: null, rules: host });
  try {
    host.publish(await keeper.sign(rules('1.0.0')), { isOpen: false });
    await typeLink(desk, host.address);
    await shown(desk, 'Allow rules.larkfield.example');

    host.publish(await keeper.sign(rules('1.0.0')));
    await typeLink(desk, formatPackAddress({ url: host.address, key: keeper.key }));
    await shown(desk, (await fingerprintOf(keeper.key)).join(' '));
    await shown(desk, 'The link names the same key');
    expect(JSON.stringify(await desk.browser.storage())).not.toContain('larkfield');
    await pressed(desk, '.offer .primary');
    await shown(desk, `The rules of ${NAME} are in use now.`);
    await read(desk, '1.0.0');
    await isChecked(desk);

    await look(desk, 'There is no newer version.');
    expect(host.answers.at(-1)).toBe(304);

    const stranger = await Keeper.withNewKey();
    for (const [file, why] of [
      [await tampered(await keeper.sign(rules('2.0.0'))), 'changed after they were signed'],
      [await keeper.sign(rules('0.9.0')), 'older than the rules you have'],
      [await keeper.sign(rules('2.0.0', { expires: '2020-01-01' })), 'their last day is past'],
      [await stranger.sign(rules('2.0.0')), 'signed with another key'],
    ] as const) {
      host.publish(file);
      await look(desk, why);
      await shown(desk, 'the one you have stays');
    }
    await isChecked(desk);

    host.publish(await keeper.sign(rules('2.0.0')));
    await look(desk, 'Version 2.0.0 is in use now.');
    await desk.browser.openOwn('guidance.html');
    await shown(desk, 'has changed its rules since version 1.0.0');
    await shown(desk, notes[0] ?? '');
    await read(desk, '2.0.0');
    await isChecked(desk);

    // Past its last day, even should the clock be set back since: what is found counts, and clean is not said to be clean.
    const [kept] = z.array(z.record(z.string(), z.unknown())).parse(await desk.browser.storage());
    await desk.browser.store({ ...kept, 'latest-time': Date.parse('2040-01-01') });
    await isChecked(desk);
    await desk.compose('x');
    await desk.browser.type(drafts.clean);
    await desk.line(/Not all of this is checked/);
    expect(JSON.stringify(await desk.browser.storage())).not.toContain(DRAFT);
    // Nothing else was asked of the network, and of that host nothing but the file.
    const hosts = desk.browser.hosts().map(name => name.replace(/:\d+$/, ''));
    expect([...new Set(hosts)].toSorted()).toEqual(['rules.larkfield.example', 'x.com']);
    expect(host.others).toEqual([]);
  } finally {
    await desk.close();
  }
});

const canSetPolicy = process.env.SECOND_LOOK_BROWSER === 'firefox' || canSetChromiumPolicy();

const BY_POLICY = 'by browser policy: in use by itself, and set by the organisation';
if (!canSetPolicy) noteNotRun(BY_POLICY, 'only root, on Linux, may set a policy for Chromium');

test.skipIf(!canSetPolicy)(canSetPolicy ? BY_POLICY : `${BY_POLICY} ${NOT_RUN}`, async () => {
  host.publish(await keeper.sign(rules('1.0.0')));
  const packs = [{ url: host.address, key: keeper.key, mandatory: true }];
  const policy = { packs, locked: { device: 'work' }, accounts: { x: ['@larkfieldextra'] } };
  const desk = await Desk.open({ pack: null, rules: host, policy });
  try {
    await desk.browser.openOptions();
    await shown(desk, 'Set by your organisation for this browser, so there is nothing to choose here.');
    await shown(desk, NAME);
    await shown(desk, 'Set by your organisation: a work computer');
    await isChecked(desk);
  } finally {
    await desk.close();
  }
});

async function typeLink(desk: Desk, address: string): Promise<void> {
  await desk.browser.openOwn('install.html');
  await shown(desk, 'I have a link');
  await desk.browser.click('input[type="text"]');
  await desk.browser.type(address);
  await desk.browser.press('Enter');
}

/** Says that the version has been read. */
async function read(desk: Desk, version: string): Promise<void> {
  await desk.browser.openOwn('guidance.html');
  await shown(desk, `I have read version ${version}`);
  await pressed(desk, '.notice .primary');
  await shown(desk, `You read version ${version}`);
}

/** Looks for a newer version, and is told this. */
async function look(desk: Desk, words: string): Promise<void> {
  await desk.browser.openOptions();
  await shown(desk, 'Look for a new version now');
  await pressed(desk, '.shelf button');
  await shown(desk, words);
}

/** By keyboard: the page may still grow while it is read. */
async function pressed(desk: Desk, selector: string): Promise<void> {
  await desk.browser.evaluateApart('document.querySelector(args[0]).focus();', selector);
  await desk.browser.press('Enter');
}

async function isChecked(desk: Desk): Promise<void> {
  await desk.compose('x');
  await desk.browser.type(DRAFT);
  await desk.underlined('Project Marigold');
}

function shown(desk: Desk, words: string): Promise<unknown> {
  return waitFor(
    `“${words}”`,
    () => desk.browser.evaluateApart<boolean>(`return document.body.innerText.includes(args[0]);`, words),
    20_000,
  );
}
