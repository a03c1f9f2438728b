// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { PageReport } from '@/src/compose/page-report';
import { Popup, type PopupProps } from '@/src/ui/popup/Popup';
import { reportLines } from '@/src/ui/popup/report-lines';
import { accessibilityFaults } from '../helpers/axe';
import '../helpers/i18n';

afterEach(cleanup);

const pack = {
  name: 'Allsorts Support Services',
  version: '1.0.0',
  isExpired: false,
  isSet: false,
  isNew: false,
};

function open(props: Partial<PopupProps> = {}) {
  const calls = {
    onRole: vi.fn(),
    onPack: vi.fn(),
    onPause: vi.fn(),
    onSiteOff: vi.fn(),
    onOptions: vi.fn(),
    onInstall: vi.fn(),
    onGuidance: vi.fn(),
    checkPage: vi.fn(async () => ['a line about a box']),
  };
  const all: PopupProps = {
    page: { kind: 'site', site: 'x', state: { kind: 'clear' }, findings: [] },
    pack: {
      name: 'Incident Management Solutions',
      version: '1.0.0',
      isExpired: false,
      isSet: false,
      isNew: false,
    },
    account: { name: 'test_handle', role: 'personal', pack: 'ims' },
    packs: [{ id: 'ims', name: 'Incident Management Solutions' }],
    isPaused: false,
    isSiteOff: false,
    isSiteSet: false,
    stateWords: ({ kind }) => `the state: ${kind}`,
    ...calls,
    ...props,
  };
  const { container } = render(<Popup {...all} />);
  return { ...calls, container };
}

it('says what becomes of what is being written', () => {
  open();
  expect(screen.getByRole('status').textContent).toContain('the state: clear');
});

it('says that nothing is being written, and that a page is none of the sites', () => {
  open({ page: { kind: 'site', site: 'x', state: undefined, findings: [] } });
  expect(screen.getByRole('status').textContent).toContain('Nothing is being written here');
  cleanup();
  open({ page: { kind: 'elsewhere' } });
  expect(screen.getByRole('status').textContent).toContain('This page is none of them');
  expect(screen.queryByRole('button', { name: 'Check this page' })).toBeNull();
});

it('leads to the rules where none are chosen', async () => {
  const { onOptions, onInstall } = open({ pack: undefined });
  await userEvent.click(screen.getByRole('button', { name: 'Choose your rules' }));
  expect(onOptions).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'I have a link or a file' }));
  expect(onInstall).toHaveBeenCalledOnce();
});

it('says of rules from outside whose key they were signed with, and that they are out of date', () => {
  open({ pack: { ...pack, signer: 'acid bone calm', isExpired: true } });
  screen.getByText('Signed with the key “acid bone calm”');
  screen.getByText(/^Your rules are out of date/);
});

it('says that a policy was due for review', () => {
  open({ pack: { ...pack, review: '2021-05', overdue: '2021-05' } });
  screen.getByText(/was due for review in 2021-05/);
});

it('says of the rules who vouches for them, when they are due for review, and that they have changed', async () => {
  const { onGuidance } = open({ pack: { ...pack, review: '2031-05', isSet: true, isNew: true } });
  screen.getByText('Allsorts Support Services');
  screen.getByText('version 1.0.0');
  screen.getByText('Built in: it came with Second Look.');
  screen.getByText('Its policy is due for review in 2031-05.');
  screen.getByText(/^Set by your organisation/);
  screen.getByText('These rules have changed since you read them.');
  await userEvent.click(screen.getByRole('button', { name: 'Read the policy behind these rules' }));
  expect(onGuidance).toHaveBeenCalledOnce();
});

it('lists what was found, in the words of the rules', () => {
  const state = { kind: 'found', count: 1, weight: 'stop' } as const;
  const findings = [{ severity: 'stop', message: 'This tells people about somebody you support.' }] as const;
  open({ page: { kind: 'site', site: 'x', state, findings } });
  screen.getByRole('heading', { name: 'Found in what you are writing' });
  expect(screen.getByRole('listitem').textContent).toContain('This tells people about somebody you support.');
});

it('keeps as whom this account posts, and by which of several packs', async () => {
  const { onRole, onPack } = open({
    packs: [
      { id: 'ims', name: 'Incident Management Solutions' },
      { id: 'allsorts', name: 'Allsorts Support Services' },
    ],
  });
  await userEvent.click(screen.getByRole('radio', { name: 'for the organisation' }));
  expect(onRole).toHaveBeenCalledWith('authorised');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Its rules' }), 'allsorts');
  expect(onPack).toHaveBeenCalledWith('allsorts');
});

it('says so when the account is unknown', () => {
  open({ account: undefined });
  screen.getByText(/cannot see which account/);
});

it('pauses, and goes on; leaves a site alone, and looks on again', async () => {
  const { onPause, onSiteOff } = open();
  await userEvent.click(screen.getByRole('button', { name: 'Pause for ten minutes' }));
  await userEvent.click(screen.getByRole('button', { name: "Don't check on X" }));
  expect(onPause).toHaveBeenCalledWith(true);
  expect(onSiteOff).toHaveBeenCalledWith(true);
  cleanup();
  const again = open({ isPaused: true, isSiteOff: true });
  await userEvent.click(screen.getByRole('button', { name: 'Check again now' }));
  await userEvent.click(screen.getByRole('button', { name: 'Check on X again' }));
  expect(again.onPause).toHaveBeenCalledWith(false);
  expect(again.onSiteOff).toHaveBeenCalledWith(false);
});

it('offers no way to leave a site alone that the organisation wants checked', () => {
  open({ isSiteSet: true });
  screen.getByText(/^Your organisation wants these sites checked/);
  expect(screen.queryByRole('button', { name: /check on X/ })).toBeNull();
});

it('shows what is seen of the page when asked, to be copied', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Check this page' }));
  await screen.findByText('a line about a box');
  screen.getByRole('button', { name: 'Copy this' });
});

it('has nothing for axe to find', async () => {
  const { container } = open();
  await userEvent.click(screen.getByRole('button', { name: 'Check this page' }));
  await screen.findByText('a line about a box');
  expect(await accessibilityFaults(container)).toEqual([]);
});

const report: PageReport = {
  site: 'x',
  host: 'x.com',
  state: undefined,
  acting: undefined,
  strangers: 2,
  findings: [],
  boxes: [
    {
      composer: 'shape',
      isByShape: true,
      surface: 'post',
      editor: 'textarea',
      fields: 2,
      send: undefined,
      account: undefined,
      audience: undefined,
      media: 1,
      isAnswer: true,
      hasLinkCard: false,
    },
  ],
};

it('names in a report what is unknown, box by box', () => {
  const [about, box, strangers] = reportLines([report], { version: '0.1.0', rules: 'ims 1.0.0' });
  expect(about).toBe('Second Look 0.1.0 on x.com, rules: ims 1.0.0');
  expect(box).toBe(
    'post: shape, textarea, recognised by its shape, 2 fields, its send button was not found, account unknown, who will see it is unknown, 1 pictures or videos, answers or shares something',
  );
  expect(strangers).toMatch(/^There are 2 boxes/);
});
