// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveGuidance } from '@/entrypoints/guidance/LiveGuidance';
import { builtInPack } from '@/src/packs/built-in';
import { type Handbook, handbookOf } from '@/src/packs/handbook-of';
import { acknowledgedOf } from '@/src/platform/acknowledged';
import { saveSettings } from '@/src/platform/settings';
import { GuidancePage } from '@/src/ui/guidance/GuidancePage';
import { accessibilityFaults } from '../../helpers/axe';
import { answerAsBackground } from '../../helpers/background';
import '../../helpers/i18n';

beforeEach(() => {
  fakeBrowser.reset();
  answerAsBackground();
  location.hash = '';
  Element.prototype.scrollIntoView = vi.fn(); // jsdom lays nothing out
});
afterEach(cleanup);

it('shows the policy of the pack in use, with everything there is to read', async () => {
  await saveSettings({ pack: 'ageukcap' });
  render(<LiveGuidance />);
  await screen.findByRole('heading', { level: 1, name: /Age UK Cambridgeshire/ });
  expect(screen.getAllByRole('article')).toHaveLength(builtInPack('ageukcap').clauses.length);
  const sections = [
    'In short',
    'The policy',
    'Disclaimers to copy',
    'Who can say yes',
    'Where to turn',
    'Who can see what you post',
    'About this policy',
  ];
  const contents = within(screen.getByRole('navigation', { name: 'On this page' }));
  for (const name of sections) {
    screen.getByRole('region', { name });
    contents.getByRole('link', { name });
  }
  for (const name of ['Facebook', 'Instagram', 'LinkedIn', 'X'])
    screen.getByRole('heading', { level: 3, name });
});

it('has nothing for axe to find', async () => {
  const some = { ...handbook, parts: handbook.parts.slice(0, 2), advice: handbook.advice.slice(0, 2) };
  const container = open({ handbook: some, acknowledged: { version: '1.0.0', day: '2026-01-05' } });
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('leads to the clause that the address names', async () => {
  await saveSettings({ pack: 'allsorts' });
  location.hash = '#ALL1-25';
  render(<LiveGuidance />);
  const clause = await screen.findByRole('article', { current: true });
  expect(clause.id).toBe('ALL1-25');
  expect(document.activeElement).toBe(clause);
});

it('says what to do where no rules are chosen', async () => {
  render(<LiveGuidance />);
  await screen.findByRole('button', { name: 'Choose your rules' });
});

it('keeps that a version was read, and on what day, and nothing else', async () => {
  await saveSettings({ pack: 'ims' });
  render(<LiveGuidance />);
  await userEvent.click(await screen.findByRole('button', { name: 'I have read version 1.0.0' }));
  await screen.findByText(/^You read version 1\.0\.0 on \d{4}-\d\d-\d\d\.$/);
  const read = await acknowledgedOf('ims');
  expect(read).toEqual({ version: '1.0.0', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});

const handbook: Handbook = {
  ...handbookOf(builtInPack('ims')),
  version: '1.2.0',
  changes: [
    { version: '1.2.0', date: '2026-03-01', notes: ['Pictures need a yes.'] },
    { version: '1.1.0', date: '2026-02-01', notes: ['A new contact.'] },
    { version: '1.0.0', date: '2026-01-01', notes: ['The first.'] },
  ],
};

function open(props: Partial<Parameters<typeof GuidancePage>[0]> = {}) {
  const { container } = render(
    <GuidancePage
      handbook={handbook}
      acknowledged={undefined}
      clause={undefined}
      onAcknowledge={vi.fn()}
      {...props}
    />,
  );
  return container;
}

it('tells what has changed since the version that was read', () => {
  open({ acknowledged: { version: '1.0.0', day: '2026-01-05' } });
  const notice = within(
    screen.getByRole('region', { name: 'IMS has changed its rules since version 1.0.0' }),
  );
  expect(notice.getAllByRole('listitem').map(note => note.textContent)).toEqual([
    'Pictures need a yes.',
    'A new contact.',
  ]);
});

it('finds by words, in the policy’s own text and in plain words, and says how much', async () => {
  open();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find in the policy' }), 'brother in law xyz');
  expect(screen.queryAllByRole('article')).toEqual([]);
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.type(screen.getByRole('searchbox'), 'HARASS');
  const found = screen.getAllByRole('article');
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(20);
  screen.getByText(/^Found: \d+ of 53$/);
});

it('copies a disclaimer, and says so', async () => {
  const user = userEvent.setup();
  open({ handbook: handbookOf(builtInPack('ageukcap')) });
  await user.click(screen.getByRole('button', { name: 'Copy number 3' }));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe('Views my own.');
});
