import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listed } from '@/src/packs/installed-pack';
import type { Looked, Taken } from '@/src/packs/pack-offer';
import { loadPackFiles } from '@/src/platform/pack-files';
import { PackShelf } from '@/src/platform/pack-shelf';
import { answerAboutPacks } from '@/src/platform/serve-packs';
import { chooseDefaultPack, loadSettings } from '@/src/platform/settings';
import { loadShelf } from '@/src/platform/shelf';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { Keeper, tampered } from '../helpers/signed-packs';

const ADDRESS = 'https://rules.example.org/pack.json';

let keeper: Keeper;
let stranger: Keeper;
let file: string;
beforeAll(async () => {
  keeper = await Keeper.withNewKey();
  stranger = await Keeper.withNewKey();
  file = await keeper.sign();
});

let shelf: PackShelf;
beforeEach(() => {
  fakeBrowser.reset();
  shelf = new PackShelf();
  vi.useFakeTimers({ now: new Date('2026-05-01T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The host answers with this from here on. */
function serve(answer: string | TypeError) {
  const asked = vi.fn(async (_address: string) => {
    if (answer instanceof TypeError) throw answer;
    return new Response(answer);
  });
  vi.spyOn(globalThis, 'fetch').mockImplementation(asked as typeof fetch);
  return asked;
}

const lookAtFile = (signed: string) => answerAboutPacks({ kind: 'look-at-file', file: signed }, shelf);
const lookAtLink = (address: string) => answerAboutPacks({ kind: 'look-at-link', address }, shelf);
const install = (signed: string, address?: string) =>
  answerAboutPacks({ kind: 'install-pack', file: signed, ...(address && { address }) }, shelf);
const newer = () => answerAboutPacks({ kind: 'newer-pack', pack: 'larkfield' }, shelf);
const drop = (pack: string) => answerAboutPacks({ kind: 'drop-pack', pack }, shelf);
const versionNow = async () => (await shelf.pack('larkfield'))?.version;
const entry = async () => (await loadShelf()).installed[0];

describe('looking', () => {
  it('shows whose rules they are, and keeps nothing', async () => {
    expect(await lookAtFile(file)).toMatchObject({
      kind: 'offer',
      file,
      offer: {
        organisation: 'Larkfield Lunch Club',
        version: '2.1.0',
        signer: (await fingerprintOf(keeper.key)).join(' '),
        trust: 'first',
        rules: 2,
        categories: ['confidential', 'conduct'],
        replaces: undefined,
      },
    });
    expect((await loadShelf()).installed).toEqual([]);
  });

  it('fetches what a link leads to, and compares the key that it names', async () => {
    const asked = serve(file);
    const named = encodeURIComponent(keeper.key)
      .replaceAll('%2B', '-')
      .replaceAll('%2F', '_')
      .replace('%3D', '');
    expect(await lookAtLink(`${ADDRESS}#key=${named}`)).toMatchObject({ offer: { trust: 'named' } });
    expect(asked.mock.calls.map(([address]) => address)).toEqual([ADDRESS]);
    const other = stranger.key.replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
    expect(await lookAtLink(`${ADDRESS}#key=${other}`)).toMatchObject({
      kind: 'refused',
      reason: 'other-key',
    });
  });

  it.each([
    ['rules.example.org', 'not-an-address'],
    ['http://rules.example.org/pack.json', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:application/json,{}', 'not-https'],
    ['https://me:secret@rules.example.org/pack.json', 'has-password'],
    ['https://rules.example.org/pack.json#key=short', 'wrong-key'],
  ])('does not follow %s', async (address, why) => {
    const asked = serve(file);
    expect(await lookAtLink(address)).toEqual({ kind: 'no-address', why });
    expect(asked).not.toHaveBeenCalled();
  });

  it('says what it could not read', async () => {
    serve(new TypeError('no network'));
    expect(await lookAtLink(ADDRESS)).toEqual({ kind: 'unread', why: 'unreachable', address: ADDRESS });
  });

  it('shows what has changed since the version that is there', async () => {
    await install(await keeper.sign({ version: '2.0.0' }));
    expect(await lookAtFile(file)).toMatchObject({
      offer: {
        trust: 'same',
        replaces: { version: '2.0.0', isBuiltIn: false },
        changes: [{ version: '2.1.0', notes: ['Added: the new kitchen may be talked about.'] }],
      },
    });
  });
});

describe('installed', () => {
  it('is in the list before those that came with the extension, can be followed, and is removed again', async () => {
    expect(await install(file)).toEqual({
      kind: 'taken',
      id: 'larkfield',
      name: 'Larkfield Lunch Club',
      version: '2.1.0',
    });
    await chooseDefaultPack('larkfield');
    expect(listed(await loadShelf()).map(({ id }) => id)).toEqual([
      'larkfield',
      'ageukcap',
      'allsorts',
      'ims',
      'care-provider',
    ]);
    expect((await shelf.pack('larkfield'))?.rules.map(({ id }) => id)).toEqual(['lunch-secret', 'unkind']);
    expect((await loadSettings()).pack).toBe('larkfield');
    await drop('larkfield');
    expect(await shelf.pack('larkfield')).toBeUndefined();
    expect((await loadSettings()).pack).toBeUndefined();
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('payload');
  });

  it('takes the place of a built-in pack of the same id, until it is removed', async () => {
    await install(await keeper.sign({ id: 'ims', name: 'IMS, signed', version: '9.0.0' }));
    expect(listed(await loadShelf()).filter(({ id }) => id === 'ims')).toMatchObject([
      { name: 'IMS, signed' },
    ]);
    expect((await shelf.pack('ims'))?.version).toBe('9.0.0');
    await drop('ims');
    expect((await shelf.pack('ims'))?.version).toBe('1.0.0');
  });

  it('is verified again after a start: what was changed in storage is not used, the version before is', async () => {
    await install(await keeper.sign({ version: '2.0.0' }));
    await install(file);
    const { current = '' } = await loadPackFiles('larkfield');
    await fakeBrowser.storage.local.set({ 'pack-file:larkfield': await tampered(current) });
    shelf = new PackShelf();
    expect(await versionNow()).toBe('2.0.0');
    expect(await entry()).toMatchObject({ asked: { next: 0, refusal: { reason: 'changed' } } });
    await fakeBrowser.storage.local.remove('pack-file-before:larkfield');
    shelf = new PackShelf();
    expect(await shelf.pack('larkfield')).toBeUndefined();
  });

  it('what is damaged is mended by the same version, from where it came', async () => {
    await install(file, ADDRESS);
    await fakeBrowser.storage.local.set({ 'pack-file:larkfield': '{}' });
    shelf = new PackShelf();
    expect(await versionNow()).toBeUndefined();
    serve(file);
    expect(await newer()).toMatchObject({ kind: 'taken' });
    expect(await versionNow()).toBe('2.1.0');
  });

  it('what there is no room for is told, and all stays as it was', async () => {
    await install(await keeper.sign({ version: '2.0.0' }));
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect(await install(file)).toEqual({ kind: 'no-room' });
    fakeBrowser.storage.local.set = set;
    expect(await versionNow()).toBe('2.0.0');
    expect(await entry()).toMatchObject({ version: '2.0.0' });
  });

  it('an entry on the shelf that means nothing takes none of the others with it', async () => {
    await install(file);
    const { shelf: stored } = await fakeBrowser.storage.local.get('shelf');
    await fakeBrowser.storage.local.set({
      shelf: { ...Object(stored), installed: ['nonsense', ...Object(stored).installed] },
    });
    expect(listed(await loadShelf())[0]?.id).toBe('larkfield');
  });
});

describe('a newer version', () => {
  beforeEach(() => install(file, ADDRESS));

  it('is taken by itself when the same key has signed it', async () => {
    serve(await keeper.sign({ version: '2.2.0' }));
    expect(await newer()).toMatchObject({ kind: 'taken', version: '2.2.0' });
    expect(await versionNow()).toBe('2.2.0');
    expect(await entry()).toMatchObject({ from: { kind: 'link', address: ADDRESS } });
  });

  it('is taken when the key before vouches for its key, which is the trusted one from then on', async () => {
    const next = await keeper.withNextKey();
    serve(await next.sign({ version: '2.2.0' }));
    expect(await newer()).toMatchObject({ kind: 'taken' });
    expect(await entry()).toMatchObject({ key: next.key });
    serve(await keeper.sign({ version: '2.3.0' }));
    expect(await newer()).toMatchObject({ kind: 'refused', reason: 'other-key' });
    expect(await versionNow()).toBe('2.2.0');
  });

  it('is not there where the file is the same', async () => {
    serve(file);
    expect(await newer()).toEqual({ kind: 'same' });
    expect(await entry()).toMatchObject({ asked: { at: Date.now() } });
  });

  it.each<[string, (signed: Keeper, other: Keeper) => Promise<string>, string]>([
    ['tampered with', async by => tampered(await by.sign({ version: '2.2.0' })), 'changed'],
    ['older', by => by.sign({ version: '2.0.9' }), 'older'],
    ['another of the same version', by => by.sign({ name: 'Something else' }), 'same-version'],
    ['out of date', by => by.sign({ version: '2.2.0', expires: '2026-04-30' }), 'expired'],
    ['signed by another key', (_by, other) => other.sign({ version: '2.2.0' }), 'other-key'],
    ['another pack', by => by.sign({ version: '2.2.0', id: 'other-club' }), 'other-pack'],
    ['not in order', by => by.sign({ version: '2.2.0', rules: [] }), 'faulty'],
    ['untrue to its own examples', by => by.sign({ version: '2.2.0', terms: [] }), 'faulty'],
    ['no pack at all', async () => '<!doctype html>', 'unreadable'],
  ])('that is %s is refused, said why, and the one that is there stays', async (_what, sign, reason) => {
    serve(await sign(keeper, stranger));
    expect(await newer()).toMatchObject({ kind: 'refused', reason });
    expect(await versionNow()).toBe('2.1.0');
    expect(await entry()).toMatchObject({
      version: '2.1.0',
      asked: { refusal: { kind: 'refused', reason } },
    });
    expect(await loadPackFiles('larkfield')).toEqual({ current: file, before: undefined });
  });

  it('by file keeps the link that later ones come by', async () => {
    await install(await keeper.sign({ version: '2.2.0' }));
    expect(await entry()).toMatchObject({ version: '2.2.0', from: { kind: 'link', address: ADDRESS } });
  });

  it('that could not be had is asked for again, sooner where nobody was there', async () => {
    serve(new TypeError('no network'));
    expect(await newer()).toMatchObject({ kind: 'unread', why: 'unreachable' });
    const soon = (await entry())?.asked?.next ?? 0;
    serve('<!doctype html>');
    await newer();
    const late = (await entry())?.asked?.next ?? 0;
    const hour = 60 * 60_000;
    expect(soon - Date.now()).toBeGreaterThanOrEqual(hour);
    expect(soon - Date.now()).toBeLessThanOrEqual(2 * hour);
    expect(late - Date.now()).toBeGreaterThanOrEqual(24 * hour);
    expect(late - Date.now()).toBeLessThanOrEqual(26 * hour);
  });
});

it('a clock that is set back lets nothing in that had run out', async () => {
  vi.setSystemTime(new Date('2027-01-01T12:00:00Z'));
  const short = await keeper.sign({ expires: '2026-12-31' });
  expect(await lookAtFile(short)).toMatchObject({ kind: 'refused', reason: 'expired' });
  vi.setSystemTime(new Date('2026-05-01T12:00:00Z'));
  expect(await install(short)).toMatchObject({ kind: 'refused', reason: 'expired' });
  expect(await lookAtFile(file)).toMatchObject<Partial<Looked | Taken>>({ kind: 'offer' });
});
