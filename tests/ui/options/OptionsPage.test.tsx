// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { packList } from '@/src/packs/pack-list';
import { OptionsPage, type OptionsPageProps } from '@/src/ui/options/OptionsPage';
import { accessibilityFaults } from '../../helpers/axe';
import '../../helpers/i18n';

afterEach(cleanup);

function open(props: Partial<OptionsPageProps> = {}) {
  const calls = { onPack: vi.fn(), onRole: vi.fn(), onDevice: vi.fn() };
  const all: OptionsPageProps = {
    packs: packList,
    pack: 'ims',
    role: 'personal',
    guidance: undefined,
    savingPack: undefined,
    savingRole: undefined,
    also: { packs: packList.filter(({ id }) => id !== 'ims'), used: [], saving: undefined, onUse: vi.fn() },
    accounts: { accounts: [], packs: [], saving: undefined, onChange: vi.fn(), onForget: vi.fn() },
    messages: { areChecked: true, saving: undefined, onCheck: vi.fn() },
    work: { hours: undefined, saving: undefined, onHours: vi.fn() },
    device: undefined,
    savingDevice: undefined,
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

it('has the guidance of the chosen pack to read, with the policy’s own words', async () => {
  const { container } = open({
    guidance: {
      organisation: 'AUKCAP',
      advice: [
        {
          id: 'limits',
          text: 'Put it in writing.',
          clauses: [{ id: 'AUK-15', heading: '2.5 Copyright', quote: 'the limits in writing' }],
        },
      ],
    },
  });
  await userEvent.click(screen.getByText('What else AUKCAP asks of you'));
  screen.getByText('Put it in writing.');
  screen.getByText('the limits in writing');
  expect(await accessibilityFaults(container)).toEqual([]);
});
