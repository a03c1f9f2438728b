// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveOptions } from '@/entrypoints/options/LiveOptions';
import { noteDecision, readLog } from '@/src/platform/choice-log';
import { refreshPolicy } from '@/src/platform/policy-watch';
import { loadSettings, saveSettings } from '@/src/platform/settings';
import { answerAsBackground } from '../../helpers/background';
import '../../helpers/i18n';

beforeEach(() => {
  fakeBrowser.reset();
  answerAsBackground();
});
afterEach(cleanup);

/** What counts as long as nobody says anything. */
const unasked = {
  role: 'personal',
  device: 'unsaid',
  alsoUsed: [],
  accounts: [],
  messages: true,
  sitesOff: [],
  rules: {},
  ownWords: [],
  log: false,
  language: 'browser',
  look: 'system',
} as const;

const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

it('shows the settings as they are', async () => {
  await saveSettings({ pack: 'allsorts', role: 'authorised' });
  render(<LiveOptions />);
  await expect.poll(() => radio(/Allsorts/).checked).toBe(true);
  expect(radio(/for the organisation/).checked).toBe(true);
});

it('keeps a choice at once, and says so', async () => {
  render(<LiveOptions />);
  await userEvent.click(radio(/Incident Management/));
  expect(radio(/Incident Management/).checked).toBe(true);
  await screen.findByText('Saved: Incident Management Solutions');
  await userEvent.click(radio(/for the organisation/));
  await screen.findByText('Saved: for the organisation');
  expect(await loadSettings()).toEqual({ ...unasked, pack: 'ims', role: 'authorised' });
});

it('follows a change made elsewhere', async () => {
  render(<LiveOptions />);
  await expect.poll(() => radio(/as myself/).checked).toBe(true);
  await saveSettings({ pack: 'care-provider' });
  await expect.poll(() => radio(/Meadowbank/).checked).toBe(true);
});

it('goes back to what is kept where a choice could not be, and says so', async () => {
  await saveSettings({ pack: 'allsorts' });
  render(<LiveOptions />);
  await expect.poll(() => radio(/Allsorts/).checked).toBe(true);
  const { set } = fakeBrowser.storage.local;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('the disk is full'));
  await userEvent.click(radio(/Incident Management/));
  await screen.findByText('That could not be saved. Please try again.');
  expect(radio(/Allsorts/).checked).toBe(true);
  fakeBrowser.storage.local.set = set;
});

it('keeps the hours and whose computer it is, and forgets them when asked', async () => {
  render(<LiveOptions />);
  await expect.poll(() => radio(/rather not say/).checked).toBe(true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tue' }));
  fireEvent.change(screen.getByLabelText('I start at'), { target: { value: '22:00' } });
  fireEvent.change(screen.getByLabelText('I finish at'), { target: { value: '06:00' } });
  await screen.findByText('Saved: 22:00–06:00');
  await userEvent.click(radio(/a work computer/));
  await screen.findByText('Saved: a work computer');
  expect(await loadSettings()).toEqual({
    ...unasked,
    device: 'work',
    hours: { days: ['tue'], from: '22:00', to: '06:00' },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Clear these hours' }));
  await screen.findByText('Saved: no working hours');
  expect((await loadSettings()).hours).toBeUndefined();
});

it('switches an optional rule off and on again, and leaves what is forbidden alone', async () => {
  await saveSettings({ pack: 'ims' });
  render(<LiveOptions />);
  await userEvent.click(await screen.findByText(/^Rules that you may switch off/));
  const swearing = screen.getByRole('checkbox', { name: /swear word/ });
  await userEvent.click(swearing);
  await screen.findByText('Saved: this rule is off');
  expect((await loadSettings()).rules).toEqual({ ims: { swearing: false } });
  await userEvent.click(swearing);
  await screen.findByText('Saved: this rule is on');
  expect((await loadSettings()).rules).toEqual({ ims: { swearing: true } });
  screen.getByText(/^Rules that are always on/);
  screen.getByText('Set by IMS.');
  expect(screen.queryByRole('checkbox', { name: /bank account/i })).toBeNull();
});

it('keeps words of the person’s own, and forgets them', async () => {
  await saveSettings({ pack: 'ims' });
  render(<LiveOptions />);
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Words or a name' }),
    'Project Zebra{Enter}',
  );
  await screen.findByText('Saved: Project Zebra');
  expect((await loadSettings()).ownWords).toEqual(['Project Zebra']);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove “Project Zebra”' }));
  await expect.poll(async () => (await loadSettings()).ownWords).toEqual([]);
});

it('keeps the language and the colours', async () => {
  render(<LiveOptions />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Polski');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'dark');
  await expect.poll(loadSettings).toMatchObject({ language: 'pl', look: 'dark' });
});

it('turns the log on, and empties it', async () => {
  render(<LiveOptions />);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Keep a log/ }));
  await screen.findByText('Saved: the log is on');
  await noteDecision({ site: 'x', rules: ['swearing'], choice: 'send', reason: 'other' }, Date.now());
  await screen.findByRole('cell', { name: /posted anyway/ });
  await userEvent.click(screen.getByRole('button', { name: 'Empty the log' }));
  await screen.findByText(/^Nothing yet/);
  expect(await readLog(Date.now())).toEqual([]);
});

it('offers no other rules than those that the organisation has set', async () => {
  await saveSettings({ pack: 'allsorts' });
  await fakeBrowser.storage.managed.set({ pack: 'ims' });
  await refreshPolicy(true);
  render(<LiveOptions />);
  await screen.findByText(/^Set by your organisation/);
  expect(screen.queryByRole('radio', { name: /Allsorts/ })).toBeNull();
  expect(await loadSettings()).toMatchObject({ pack: 'ims', set: { pack: true } });
});
