import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PackErrands } from '@/src/platform/pack-errands';
import { PackShelf } from '@/src/platform/pack-shelf';
import { refreshPolicy } from '@/src/platform/policy-watch';
import { answerAboutPacks } from '@/src/platform/serve-packs';
import { chooseDefaultPack, loadSettings, saveSettings, setSiteOff } from '@/src/platform/settings';
import { loadShelf } from '@/src/platform/shelf';
import { Keeper, tampered } from '../helpers/signed-packs';

const url = 'https://rules.example.org/pack.json';

let keeper: Keeper;
let file: string;
beforeAll(async () => {
  keeper = await Keeper.withNewKey();
  file = await keeper.sign();
});

let shelf: PackShelf;
let errands: PackErrands;
beforeEach(() => {
  fakeBrowser.reset();
  shelf = new PackShelf();
  errands = new PackErrands(shelf);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function serve(answer: string | TypeError) {
  const asked = vi.fn(async () => {
    if (answer instanceof TypeError) throw answer;
    return new Response(answer);
  });
  vi.spyOn(globalThis, 'fetch').mockImplementation(asked as typeof fetch);
  return asked;
}

/** The organisation sets this; the browser says so of itself. */
async function set(policy: object): Promise<void> {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set({ ...policy });
  await refreshPolicy(true);
}

function answerPolicy(answer: () => Promise<never>): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(answer);
}

const installed = async () => (await loadShelf()).installed;

describe('what the organisation has set', () => {
  it('counts key by key before what the person chose, which stays kept', async () => {
    await saveSettings({ role: 'personal', messages: false, device: 'own', pack: 'allsorts' });
    await setSiteOff('x', true);
    await setSiteOff('facebook', true);
    const hours = { days: ['mon'], from: '09:00', to: '17:00' };
    await set({ pack: 'ims', locked: { messages: true, device: 'work', sites: ['x'] }, hours });
    expect(await loadSettings()).toMatchObject({
      pack: 'ims',
      role: 'personal',
      messages: true,
      device: 'work',
      sitesOff: ['facebook'],
      hours,
      set: { pack: true, messages: true, device: true, hours: true, sites: ['x'] },
    });
    expect((await loadSettings()).set?.role).toBeUndefined();
    await set({});
    expect(await loadSettings()).toMatchObject({ pack: 'allsorts', messages: false, device: 'own' });
    expect((await loadSettings()).set).toBeUndefined();
  });

  it('that is wrong in one entry counts in the others', async () => {
    await set({
      pack: 7,
      locked: { role: 'authorised' },
      hours: 'always',
      packs: ['nonsense', { url: 'x' }],
    });
    expect(await loadSettings()).toMatchObject({ role: 'authorised', set: { role: true } });
  });

  it('is known at once from what was read before, whatever the browser answers or does not', async () => {
    await set({ pack: 'ims' });
    answerPolicy(() => new Promise(() => {}));
    void refreshPolicy(false);
    expect((await loadSettings()).pack).toBe('ims');
  });

  it('is not believed to be gone at a start, when it may only be late, but the second time', async () => {
    await set({ pack: 'ims' });
    await fakeBrowser.storage.managed.clear();
    await refreshPolicy(false);
    expect((await loadSettings()).pack).toBe('ims');
    expect(await fakeBrowser.alarms.get('policy-again')).toBeDefined();
    await refreshPolicy(true);
    expect((await loadSettings()).pack).toBeUndefined();
  });

  it('stays where the browser cannot say; only where it has no such storage there is no policy', async () => {
    await set({ pack: 'ims' });
    answerPolicy(() => Promise.reject(new Error('the disk is broken')));
    await refreshPolicy(true);
    expect((await loadSettings()).pack).toBe('ims');
    answerPolicy(() => Promise.reject(new Error('Managed storage manifest not found')));
    await refreshPolicy(true);
    expect((await loadSettings()).pack).toBeUndefined();
  });
});

describe('a pack in the policy itself', () => {
  it('is there without network, cannot be left where it is mandatory, nor removed', async () => {
    const asked = serve(new TypeError('no network'));
    await chooseDefaultPack('ims');
    await set({ packs: [{ inline: file, key: keeper.key, mandatory: true }] });
    expect(await loadSettings()).toMatchObject({ pack: 'larkfield', set: { pack: true } });
    expect((await shelf.pack('larkfield'))?.version).toBe('2.1.0');
    await answerAboutPacks({ kind: 'drop-pack', pack: 'larkfield' }, shelf);
    expect(await installed()).toMatchObject([{ id: 'larkfield', from: { kind: 'policy', mandatory: true } }]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('that is not mandatory counts where the person has chosen none', async () => {
    await set({ packs: [{ inline: file, key: keeper.key }] });
    expect(await loadSettings()).toMatchObject({ pack: 'larkfield' });
    expect((await loadSettings()).set).toBeUndefined();
    await chooseDefaultPack('ims');
    expect(await loadSettings()).toMatchObject({ pack: 'ims' });
  });

  it('goes when the policy names it no longer, and takes nothing along', async () => {
    await set({ packs: [{ inline: file, key: keeper.key }] });
    await set({ pack: 'ims' });
    expect(await installed()).toEqual([]);
    expect(await shelf.pack('larkfield')).toBeUndefined();
  });

  it('takes the place of one that somebody installed under the same id', async () => {
    const other = await Keeper.withNewKey();
    await answerAboutPacks({ kind: 'install-pack', file: await other.sign({ version: '7.0.0' }) }, shelf);
    await set({ packs: [{ inline: file, key: keeper.key }] });
    expect(await installed()).toMatchObject([
      { version: '2.1.0', key: keeper.key, from: { kind: 'policy' } },
    ]);
  });

  it('that is not in order is told, and the one that is there stays', async () => {
    await set({ packs: [{ inline: file, key: keeper.key, mandatory: true }] });
    const bad = await tampered(await keeper.sign({ version: '2.2.0' }));
    await set({ packs: [{ inline: bad, key: keeper.key, mandatory: true }] });
    expect(await installed()).toMatchObject([
      { version: '2.1.0', asked: { refusal: { kind: 'refused', reason: 'changed' } } },
    ]);
  });

  it('signed with another key than the policy says is not let in', async () => {
    const other = await Keeper.withNewKey();
    await set({ packs: [{ inline: file, key: other.key, mandatory: true }] });
    expect(await loadShelf()).toMatchObject({
      installed: [],
      awaited: [{ asked: { refusal: { reason: 'other-key' } } }],
    });
  });
});

describe('a pack that the policy has a link for', () => {
  it('is fetched at once and by itself, asked for once a day, and updated', async () => {
    const asked = serve(file);
    await set({ packs: [{ url, key: keeper.key, mandatory: true }] });
    expect((await loadShelf()).awaited).toHaveLength(1);
    await errands.runNew();
    expect(await loadSettings()).toMatchObject({ pack: 'larkfield', set: { pack: true } });
    expect((await loadShelf()).awaited).toEqual([]);
    await refreshPolicy(true);
    await errands.runNew();
    expect(asked).toHaveBeenCalledTimes(1);
    serve(await keeper.sign({ version: '2.2.0' }));
    await answerAboutPacks({ kind: 'newer-pack', pack: 'larkfield' }, shelf);
    expect(await installed()).toMatchObject([
      { version: '2.2.0', from: { kind: 'policy', mandatory: true } },
    ]);
  });

  it('that cannot be had is waited for, and asked for again', async () => {
    serve(new TypeError('no network'));
    await set({ packs: [{ url, key: keeper.key }] });
    await errands.runNew();
    expect((await loadShelf()).awaited).toMatchObject([
      { from: { address: url }, asked: { refusal: { kind: 'unread', why: 'unreachable' } } },
    ]);
  });

  it('is taken over from a person who has it already', async () => {
    const asked = serve(file);
    await answerAboutPacks({ kind: 'install-pack', file, address: url }, shelf);
    await set({ packs: [{ url, key: keeper.key, mandatory: true }] });
    await errands.runNew();
    expect(await installed()).toMatchObject([{ from: { kind: 'policy', mandatory: true } }]);
    expect(asked).not.toHaveBeenCalled();
  });
});
