// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveOptions } from '@/entrypoints/options/LiveOptions';
import { loadSettings, saveSettings } from '@/src/platform/settings';
import '../../helpers/i18n';

beforeEach(() => fakeBrowser.storage.resetState());
afterEach(cleanup);

/** What counts as long as nobody says anything. */
const unasked = {
  role: 'personal',
  device: 'unsaid',
  alsoUsed: [],
  accounts: [],
  messages: true,
  sitesOff: [],
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
