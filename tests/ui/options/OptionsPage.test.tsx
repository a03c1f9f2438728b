// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { packList } from '@/src/packs/pack-list';
import { OptionsPage, type OptionsPageProps } from '@/src/ui/options/OptionsPage';
import { accessibilityFaults } from '../../helpers/axe';
import '../../helpers/i18n';

afterEach(cleanup);

const logCalls = { onTurn: vi.fn(), onExport: vi.fn(), onEmpty: vi.fn() };

function open(props: Partial<OptionsPageProps> = {}) {
  const calls = { onPack: vi.fn(), onRole: vi.fn(), onDevice: vi.fn() };
  const all: OptionsPageProps = {
    packs: packList,
    pack: 'ims',
    set: {},
    role: 'personal',
    guidance: '/guidance.html',
    savingPack: undefined,
    savingRole: undefined,
    also: { packs: packList.filter(({ id }) => id !== 'ims'), used: [], saving: undefined, onUse: vi.fn() },
    accounts: { accounts: [], packs: [], saving: undefined, onChange: vi.fn(), onForget: vi.fn() },
    messages: { areChecked: true, saving: undefined, onCheck: vi.fn() },
    work: { hours: undefined, saving: undefined, onHours: vi.fn() },
    own: { words: [], saving: undefined, onChange: vi.fn() },
    device: undefined,
    savingDevice: undefined,
    rules: undefined,
    log: { isOn: false, entries: [], categoryOf: () => undefined, saving: undefined, ...logCalls },
    manner: { language: 'browser', look: 'system', saving: undefined, onLanguage: vi.fn(), onLook: vi.fn() },
    keys: { onShortcuts: undefined },
    about: { version: '0.1.0', packs: [], studio: '#', onWelcome: vi.fn() },
    ...calls,
    ...props,
  };
  const { container } = render(<OptionsPage {...all} />);
  return { ...calls, container };
}

it.each([
  'Age UK Cambridgeshire & Peterborough',
  'Allsorts Support Services',
  'Incident Management Solutions',
  'Meadowbank Care (care provider template)',
])('offers the pack of %s at once, by that name', async name => {
  const { onPack } = open({ pack: undefined });
  const packs = within(screen.getByRole('group', { name: 'Whose rules do you follow?' }));
  await userEvent.click(packs.getByRole('radio', { name }));
  expect(onPack).toHaveBeenCalledWith(packList.find(pack => pack.name === name)?.id);
});

it('shows what is chosen', () => {
  open();
  const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(radio => radio.checked);
  expect(chosen.map(radio => radio.value)).toEqual(['ims', 'personal']);
});

it('says that nothing is checked until there is a choice', () => {
  open({ pack: undefined });
  screen.getByText('Choose one to start. Until then nothing is checked.');
  cleanup();
  open();
  expect(screen.queryByText(/nothing is checked/)).toBeNull();
});

it('asks as whom the person posts', async () => {
  const { onRole } = open();
  const roles = within(screen.getByRole('group', { name: 'I am posting' }));
  roles.getByRole('radio', { name: /^as myself/ });
  await userEvent.click(roles.getByRole('radio', { name: /^for the organisation/ }));
  expect(onRole).toHaveBeenCalledWith('authorised');
});

it('says that a choice was kept, or that it was not', () => {
  open({ savingPack: { kept: 'Allsorts Support Services' }, savingRole: 'failed' });
  const said = screen.getAllByRole('status').map(status => status.textContent);
  expect(said.filter(Boolean)).toEqual([
    'Saved: Allsorts Support Services',
    'That could not be saved. Please try again.',
  ]);
});

it('says what it cannot see, what stays here, and when to ask first', () => {
  open();
  for (const name of [/phone/, /stays here/, /decide/, /work computer/]) screen.getByRole('region', { name });
});

it('has nothing for axe to find', async () => {
  const { container } = open();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('leads to the policy behind the chosen rules, and to each of its own sections', () => {
  open();
  const policy = screen.getByRole<HTMLAnchorElement>('link', { name: 'Read the policy behind these rules' });
  expect(policy.getAttribute('href')).toBe('/guidance.html');
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  expect(links).toHaveLength(7);
  for (const link of links) {
    const section = document.querySelector(link.getAttribute('href') ?? '');
    expect(section?.querySelector('h2')?.textContent).toBe(link.textContent);
  }
});

it('says who has set the rules where there is nothing to choose', () => {
  open({ set: { pack: true } });
  expect(screen.queryByRole('radio', { name: /Allsorts/ })).toBeNull();
  screen.getByText(/^Set by your organisation/);
  screen.getByRole('heading', { name: 'Incident Management Solutions' });
});

it('says of each thing what the organisation has set, and offers no other', async () => {
  const { container } = open({
    set: { role: true, messages: true, hours: true, device: true, sites: ['x', 'facebook'] },
    role: 'authorised',
    device: 'work',
    work: { hours: { days: ['mon'], from: '09:00', to: '17:00' }, saving: undefined, onHours: vi.fn() },
  });
  for (const value of ['for the organisation', 'messages are checked', '09:00–17:00', 'a work computer'])
    screen.getByText(`Set by your organisation: ${value}`);
  screen.getByText(/switched off: X, Facebook$/);
  expect(screen.queryByRole('group', { name: 'I am posting' })).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says what the keys do, and leads to the shortcuts where the browser has a place for them', async () => {
  const onShortcuts = vi.fn();
  open({ keys: { onShortcuts } });
  expect(screen.getAllByRole('term').map(term => term.textContent)).toEqual([
    'Alt + F8',
    'F8',
    'Shift + F8',
    'F6',
    'Esc',
  ]);
  await userEvent.click(screen.getByRole('button', { name: "Open the browser's shortcuts" }));
  expect(onShortcuts).toHaveBeenCalledOnce();
});
