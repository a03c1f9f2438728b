// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveOptions } from '@/entrypoints/options/LiveOptions';
import { packList } from '@/src/packs/pack-list';
import { chooseForAccount, loadSettings, saveSettings } from '@/src/platform/settings';
import { accessibilityFaults } from '../../helpers/axe';
import { answerAsBackground } from '../../helpers/background';
import '../../helpers/i18n';

beforeEach(() => {
  fakeBrowser.reset();
  answerAsBackground();
});
afterEach(cleanup);

const page = { site: 'facebook', account: 'Larkfield Lunch' } as const;

async function open() {
  const { container } = render(<LiveOptions />);
  await expect.poll(() => screen.queryAllByRole('radio', { checked: true }).length).toBeGreaterThan(0);
  return container;
}

it('names each pack once until somebody asks for more than one', async () => {
  await saveSettings({ pack: 'ims' });
  await open();
  for (const { name } of packList) expect(screen.getAllByLabelText(name)).toHaveLength(1);
  const more = await screen.findByRole('button', { name: 'Also use other rules' });
  await userEvent.click(more);
  expect(screen.getAllByRole('checkbox', { name: /Allsorts|Age UK|Meadowbank/ })).toHaveLength(3);
});

it('keeps a further pack beside the default, which the radio buttons choose', async () => {
  await saveSettings({ pack: 'ims' });
  const container = await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Also use other rules' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Allsorts/ }));
  await screen.findByText('Saved: Allsorts Support Services');
  expect(await loadSettings()).toMatchObject({ pack: 'ims', alsoUsed: ['allsorts'] });
  await userEvent.click(screen.getByRole('radio', { name: /Allsorts/ }));
  await expect.poll(async () => await loadSettings()).toMatchObject({ pack: 'allsorts', alsoUsed: ['ims'] });
  expect(
    (await screen.findByRole<HTMLInputElement>('checkbox', { name: /Incident Management/ })).checked,
  ).toBe(true);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('shows what was said of an account, changes it and forgets it', async () => {
  await saveSettings({ pack: 'ims', alsoUsed: ['allsorts'] });
  await chooseForAccount(page, { role: 'authorised' });
  const container = await open();
  const row = within(await screen.findByRole('row', { name: /Larkfield Lunch/ }));
  const as = row.getByRole<HTMLSelectElement>('combobox', { name: 'Posting as Larkfield Lunch, Facebook' });
  const rules = row.getByRole<HTMLSelectElement>('combobox', { name: 'Rules for Larkfield Lunch, Facebook' });
  expect([as.value, rules.value]).toEqual(['authorised', '']);
  await userEvent.selectOptions(rules, 'Allsorts Support Services');
  await userEvent.selectOptions(as, 'as usual');
  await expect.poll(async () => (await loadSettings()).accounts).toEqual([{ ...page, pack: 'allsorts' }]);
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(row.getByRole('button', { name: 'Forget Larkfield Lunch, Facebook' }));
  await expect.poll(async () => (await loadSettings()).accounts).toEqual([]);
  await expect.poll(() => screen.queryByRole('table')).toBeNull();
});

it('switches messages off and on', async () => {
  await open();
  const messages = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Check my private messages' });
  expect(messages.checked).toBe(true);
  await userEvent.click(messages);
  await screen.findByText('Saved: messages are not checked');
  expect((await loadSettings()).messages).toBe(false);
});
