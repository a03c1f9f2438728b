// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ChoiceLog, type ChoiceLogProps, type LogEntry } from '@/src/ui/options/ChoiceLog';
import { cell, logCsv } from '@/src/ui/options/log-csv';
import { accessibilityFaults } from '../../helpers/axe';
import '../../helpers/i18n';

afterEach(cleanup);

const entries: LogEntry[] = [
  { at: Date.UTC(2026, 4, 1, 9), site: 'facebook', rules: ['service-user'], choice: 'edit' },
  { at: Date.UTC(2026, 4, 2, 9), site: 'x', rules: ['service-user', 'gone'], choice: 'fixed' },
  { at: Date.UTC(2026, 4, 3, 9), site: 'x', rules: ['service-user'], choice: 'send', reason: 'permitted' },
];

function open(props: Partial<ChoiceLogProps> = {}) {
  const calls = { onTurn: vi.fn(), onExport: vi.fn(), onEmpty: vi.fn() };
  const { container } = render(
    <ChoiceLog
      isOn
      entries={entries}
      categoryOf={rule => (rule === 'service-user' ? 'service-user' : undefined)}
      saving={undefined}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, container };
}

it('is off until the person turns it on', async () => {
  const { onTurn } = open({ isOn: false, entries: [] });
  const keep = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Keep a log/ });
  expect(keep.checked).toBe(false);
  await userEvent.click(keep);
  expect(onTurn).toHaveBeenCalledWith(true);
  expect(screen.queryByRole('table')).toBeNull();
});

it('draws what was reconsidered, with the numbers to read', () => {
  open();
  const chart = within(screen.getByRole('table', { name: 'How often you thought again' }));
  expect(chart.getAllByRole('row').map(row => row.textContent)).toEqual([
    'AboutReconsidered',
    'People you support2 of 3',
    'Other rules1 of 1',
  ]);
});

it('shows the newest first, and only what is asked for', async () => {
  const { onExport, container } = open();
  const rows = () =>
    within(screen.getByRole('region', { name: 'Entries of the log' }))
      .getAllByRole('row')
      .slice(1)
      .map(row => row.textContent);
  expect(rows()).toHaveLength(3);
  expect(rows()[0]).toMatch(/X.*People you support.*posted anyway.*I have permission/);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'posts I reconsidered');
  expect(rows()).toHaveLength(2);
  expect(rows()[0]).toMatch(/People you support, gone/);
  await userEvent.click(screen.getByRole('button', { name: 'Save as a CSV file' }));
  expect(onExport).toHaveBeenCalledWith(entries.slice(0, 2));
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('makes a file that spreadsheets open', () => {
  expect(logCsv(entries.slice(1))).toBe(
    [
      'time,site,rules,choice,reason\r\n',
      '2026-05-02T09:00:00.000Z,x,service-user gone,fixed,\r\n',
      '2026-05-03T09:00:00.000Z,x,service-user,send,permitted\r\n',
    ].join(''),
  );
});

it.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-2', "'-2"],
  ['@sum(a1)', "'@sum(a1)"],
  ['\t=1', "'\t=1"],
  ['=a,"b"', `"'=a,""b"""`],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
])('keeps a spreadsheet from working out %j', (value, written) => {
  expect(cell(value)).toBe(written);
});
