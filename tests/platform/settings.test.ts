import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  chooseDefaultPack,
  chooseForAccount,
  forgetAccount,
  loadSettings,
  packFor,
  pause,
  resume,
  saveSettings,
  setAlsoUsed,
  setSiteOff,
  termsOf,
} from '@/src/platform/settings';

beforeEach(() => fakeBrowser.storage.resetState());

const store = (settings: object) => fakeBrowser.storage.local.set({ settings });
const dana = { site: 'x', account: '@Dana_Fry' } as const;

it('reads what was kept before there were several packs', async () => {
  await store({ pack: 'ims', role: 'authorised' });
  expect(await loadSettings()).toMatchObject({
    pack: 'ims',
    alsoUsed: [],
    role: 'authorised',
    accounts: [],
    messages: true,
    sitesOff: [],
  });
});

it('takes nothing else away for what no longer means anything', async () => {
  await store({
    pack: 'ims',
    alsoUsed: ['gone', 'allsorts', 'ims', 'allsorts'],
    accounts: [
      { site: 'myspace', account: 'dana' },
      { site: 'x', account: '@dana', role: 'boss', pack: 'allsorts' },
      'nonsense',
    ],
    messages: 'maybe',
    sitesOff: 'x',
    pausedUntil: 'noon',
  });
  expect(await loadSettings()).toMatchObject({
    pack: 'ims',
    alsoUsed: ['allsorts'],
    accounts: [{ site: 'x', account: '@dana', pack: 'allsorts' }],
    messages: true,
    sitesOff: [],
  });
  expect((await loadSettings()).pausedUntil).toBeUndefined();
});

describe('several packs', () => {
  it('another default takes the place of the one before', async () => {
    await chooseDefaultPack('ims');
    await chooseDefaultPack('allsorts');
    expect(await loadSettings()).toMatchObject({ pack: 'allsorts', alsoUsed: [] });
  });

  it('one that was used beside it changes places with it', async () => {
    await chooseDefaultPack('ims');
    await setAlsoUsed('allsorts', true);
    await chooseDefaultPack('allsorts');
    expect(await loadSettings()).toMatchObject({ pack: 'allsorts', alsoUsed: ['ims'] });
    await setAlsoUsed('ims', false);
    expect(await loadSettings()).toMatchObject({ pack: 'allsorts', alsoUsed: [] });
  });

  it('an account may have one of its own, as long as that is used', async () => {
    await chooseDefaultPack('ims');
    await chooseForAccount(dana, { pack: 'allsorts' });
    const packOf = async (account?: string) => packFor(await loadSettings(), { site: 'x', account });
    expect(await packOf('danafry')).toBe('allsorts');
    expect(await packOf('@dana')).toBe('ims');
    expect(await packOf()).toBe('ims');
    await setAlsoUsed('allsorts', false);
    expect(await packOf('danafry')).toBe('ims');
  });

  it('without one chosen nothing is followed', async () => {
    expect(packFor(await loadSettings(), dana)).toBeUndefined();
  });
});

describe('an account', () => {
  it('is remembered once, by whatever way it is written', async () => {
    await chooseForAccount(dana, { role: 'authorised' });
    await chooseForAccount({ site: 'x', account: 'danafry' }, { pack: 'ims' });
    await chooseForAccount({ site: 'facebook', account: 'Dana Fry' }, { role: 'personal' });
    expect((await loadSettings()).accounts).toEqual([
      { site: 'x', account: 'danafry', role: 'authorised', pack: 'ims' },
      { site: 'facebook', account: 'Dana Fry', role: 'personal' },
    ]);
  });

  it('is forgotten when asked, or when nothing is left of its choice', async () => {
    await chooseForAccount(dana, { role: 'authorised', pack: 'ims' });
    await chooseForAccount(dana, { role: undefined });
    expect((await loadSettings()).accounts).toHaveLength(1);
    await chooseForAccount(dana, { pack: undefined });
    expect((await loadSettings()).accounts).toEqual([]);
    await chooseForAccount(dana, { role: 'personal' });
    await forgetAccount({ site: 'x', account: '@danafry' });
    expect((await loadSettings()).accounts).toEqual([]);
  });

  it('chosen for longest ago is dropped when there are more than 200', async () => {
    const accounts = Array.from({ length: 200 }, (_, at) => ({
      site: 'x',
      account: `user${at}`,
      role: 'personal',
    }));
    await store({ accounts });
    await chooseForAccount({ site: 'x', account: 'user0' }, { role: 'authorised' });
    await chooseForAccount(dana, { role: 'personal' });
    const kept = (await loadSettings()).accounts.map(({ account }) => account);
    expect(kept).toHaveLength(200);
    expect(kept.slice(-2)).toEqual(['user0', '@Dana_Fry']);
    expect(kept).not.toContain('user1');
  });
});

it('switches sites off and on', async () => {
  await setSiteOff('x', true);
  await setSiteOff('x', true);
  await setSiteOff('facebook', true);
  expect(termsOf(await loadSettings(), 'x').isOff).toBe(true);
  await setSiteOff('x', false);
  expect((await loadSettings()).sitesOff).toEqual(['facebook']);
  expect(termsOf(await loadSettings(), 'x').isOff).toBe(false);
});

it('pauses for some minutes, and goes on when asked', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  try {
    await pause(10);
    expect(termsOf(await loadSettings(), 'x').pausedUntil).toBe(1_600_000);
    await resume();
    expect(termsOf(await loadSettings(), 'x').pausedUntil).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});

it('changes made at once do not undo each other', async () => {
  await Promise.all([
    setSiteOff('x', true),
    pause(5),
    chooseForAccount(dana, { role: 'personal' }),
    saveSettings({ messages: false }),
  ]);
  const settings = await loadSettings();
  expect(settings).toMatchObject({ sitesOff: ['x'], messages: false });
  expect(settings.accounts).toHaveLength(1);
  expect(settings.pausedUntil).toBeGreaterThan(Date.now());
});

it('a change that could not be kept holds up none of the others', async () => {
  const { set } = fakeBrowser.storage.local;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('the disk is full'));
  await expect(setSiteOff('x', true)).rejects.toThrow('full');
  fakeBrowser.storage.local.set = set;
  await setSiteOff('facebook', true);
  expect((await loadSettings()).sitesOff).toEqual(['facebook']);
});
