// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { InstalledPack } from '@/src/packs/installed-pack';
import { Shelf, type ShelfProps } from '@/src/ui/options/Shelf';
import { accessibilityFaults } from '../../helpers/axe';
import '../../helpers/i18n';

afterEach(cleanup);

const key = `${'A'.repeat(43)}=`;
const pack: InstalledPack = {
  id: 'larkfield',
  name: 'Larkfield Lunch Club',
  version: '2.1.0',
  digest: 'abc',
  key,
  signer: 'acid bone calm dawn echo fish gold harp',
  from: { kind: 'link', address: 'https://rules.larkfield.example/pack.json' },
  at: 0,
  asked: { at: Date.parse('2026-05-01T12:00:00Z'), next: 0 },
};

function open(props: Partial<ShelfProps> = {}) {
  const calls = { onNewer: vi.fn(), onRemove: vi.fn() };
  const all = {
    packs: [{ pack, isExpired: false }],
    awaited: [],
    busy: undefined,
    outcome: undefined,
    ...calls,
  };
  const { container } = render(<Shelf install="/install.html" {...all} {...props} />);
  return { ...calls, container };
}

it('says who signed it, where it comes from, and when a newer one was last asked for', async () => {
  const { container } = open();
  screen.getByText('Signed with the key “acid bone calm dawn echo fish gold harp”');
  screen.getByText('Added by link, from rules.larkfield.example');
  screen.getByText(/^Last asked for a newer version: .*2026/);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('looks for a newer version and removes, each by a button with the name of the rules', async () => {
  const { onNewer, onRemove } = open();
  await userEvent.click(
    screen.getByRole('button', { name: 'Look for a new version of Larkfield Lunch Club now' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Remove the rules of Larkfield Lunch Club' }));
  expect(onNewer).toHaveBeenCalledWith('larkfield');
  expect(onRemove).toHaveBeenCalledWith('larkfield');
});

it('says what came of it', () => {
  open({ outcome: { pack: 'larkfield', taken: { kind: 'same' } } });
  expect(screen.getByRole('status').textContent).toBe('There is no newer version.');
});

it('says why a newer version is not in use, and that the one there is stays', async () => {
  const problems = [{ where: 'the signature', what: 'it does not fit', hint: 'Fetch it again.' }];
  const refused = {
    ...pack,
    asked: { next: 0, refusal: { kind: 'refused', reason: 'changed', problems } },
  } as const;
  const { container } = open({ packs: [{ pack: refused, isExpired: false }] });
  screen.getByText('A newer version was not let in, so the one you have stays.');
  screen.getByText(/changed after they were signed/);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says that rules are out of date', () => {
  open({ packs: [{ pack: { ...pack, expires: '2026-04-30' }, isExpired: true }] });
  screen.getByText(/^Out of date since 2026-04-30/);
});

it('leaves to the organisation what it has set', () => {
  const from = { kind: 'policy', key, mandatory: true, place: 0 } as const;
  open({
    packs: [{ pack: { ...pack, from }, isExpired: false }],
    awaited: [{ from: { ...from, place: 1 }, asked: { next: 0 } }],
  });
  screen.getByText('Set by your organisation for this browser.');
  screen.getByText('Your organisation has set rules that have not come yet.');
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Look for/ })).toBeNull();
});

it('leads to where rules are added, also while there are none', () => {
  open({ packs: [] });
  screen.getByRole('link', { name: 'Add rules by link or file' });
  expect(screen.queryByRole('heading')).toBeNull();
});
