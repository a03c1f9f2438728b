// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveInstall } from '@/entrypoints/install/LiveInstall';
import type { Looked, PackOffer, Taken } from '@/src/packs/pack-offer';
import { ownMessage } from '@/src/platform/messages';
import { refreshPolicy } from '@/src/platform/policy-watch';
import { loadSettings } from '@/src/platform/settings';
import { accessibilityFaults } from '../../helpers/axe';
import '../../helpers/i18n';

const offer: PackOffer = {
  id: 'ims',
  name: 'IMS rules',
  organisation: 'Incident Management Solutions Ltd',
  version: '2.0.0',
  expires: '2030-12-31',
  signer: 'acid bone calm dawn echo fish gold harp',
  trust: 'first',
  rules: 12,
  categories: ['service-user', 'confidential'],
  replaces: { version: '1.0.0', isBuiltIn: true },
  changes: [{ version: '2.0.0', date: '2026-03-01', notes: ['Pictures need a yes.'] }],
};

let asked: unknown[];
let looked: Looked;
let taken: Taken;
beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  looked = { kind: 'offer', offer, file: 'the signed file' };
  taken = { kind: 'taken', id: 'ims', name: 'IMS rules', version: '2.0.0' };
  fakeBrowser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
      const own = ownMessage.parse(message);
      asked.push(own);
      respond(own.kind.startsWith('look') ? looked : taken);
      return true;
    },
  );
});
afterEach(cleanup);

const link = () => screen.getByRole('textbox', { name: 'The link' });
const use = () => screen.findByRole('button', { name: 'Use these rules' });

async function look(address = 'https://rules.example.org/pack.json'): Promise<void> {
  await userEvent.type(link(), `${address}{Enter}`);
}

it('shows whose rules they are before anything is let in', async () => {
  const { container } = render(<LiveInstall />);
  expect(await accessibilityFaults(container)).toEqual([]);
  await look();
  const heading = await screen.findByRole('heading', {
    name: 'The rules of Incident Management Solutions Ltd',
  });
  expect(document.activeElement).toBe(heading);
  for (const words of [
    'Version 2.0.0',
    'Rules in it: 12',
    'Good until 2030-12-31',
    'acid bone calm dawn echo fish gold harp',
    'People you support · Confidential matters',
    'They take the place of version 1.0.0, which came with Second Look.',
    'Pictures need a yes.',
  ])
    screen.getByText(words);
  screen.getByText(/by phone or face to face/);
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(asked).toEqual([{ kind: 'look-at-link', address: 'https://rules.example.org/pack.json' }]);
});

it('lets them in when the person says yes, and follows them', async () => {
  const { container } = render(<LiveInstall />);
  await look();
  await userEvent.click(await use());
  await screen.findByText('The rules of IMS rules are in use now.');
  screen.getByRole('button', { name: 'Read the policy behind these rules' });
  expect(asked.at(-1)).toEqual({
    kind: 'install-pack',
    file: 'the signed file',
    address: 'https://rules.example.org/pack.json',
  });
  expect((await loadSettings()).pack).toBe('ims');
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('leaves everything as it was when they say not now', async () => {
  render(<LiveInstall />);
  await look();
  await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
  link();
  expect(asked).toHaveLength(1);
  expect((await loadSettings()).pack).toBeUndefined();
});

it('stands beside what the organisation has set', async () => {
  await fakeBrowser.storage.managed.set({ pack: 'allsorts' });
  await refreshPolicy(true);
  render(<LiveInstall />);
  await look();
  await screen.findByText(/^Your organisation has set which rules count here/);
  await userEvent.click(await use());
  await screen.findByText('The rules of IMS rules are in your list now.');
  expect(await loadSettings()).toMatchObject({ pack: 'allsorts', alsoUsed: ['ims'] });
});

describe('a file', () => {
  const file = new File(['the signed file'], 'pack.json', { type: 'application/json' });

  it('is looked at when it is chosen', async () => {
    render(<LiveInstall />);
    await userEvent.upload(screen.getByLabelText('The file'), file);
    await use();
    expect(asked).toEqual([{ kind: 'look-at-file', file: 'the signed file' }]);
  });

  it('is looked at when it is dropped on the page, and comes without a link', async () => {
    render(<LiveInstall />);
    fireEvent.drop(screen.getByRole('main'), { dataTransfer: { files: [file] } });
    await userEvent.click(await use());
    await expect.poll(() => asked.at(-1)).toEqual({ kind: 'install-pack', file: 'the signed file' });
  });

  it('far too large is not even read', async () => {
    render(<LiveInstall />);
    const huge = Object.defineProperty(new File([''], 'huge.json'), 'size', { value: 9e6 });
    fireEvent.drop(screen.getByRole('main'), { dataTransfer: { files: [huge] } });
    await screen.findByText('The file is too large to be rules.');
    expect(asked).toEqual([]);
  });
});

describe('what cannot be used is told', () => {
  it.each<[Looked, RegExp]>([
    [{ kind: 'no-address', why: 'not-https' }, /begin with https/],
    [
      { kind: 'unread', why: 'unreachable', address: 'https://a.example/p.json' },
      /^Nobody answers at a\.example/,
    ],
    [{ kind: 'unread', why: 'elsewhere', address: 'https://a.example/p.json' }, /on to another place/],
    [{ kind: 'unread', why: 'too-slow', address: 'https://a.example/p.json' }, /takes too long/],
    [{ kind: 'refused', reason: 'changed', problems: [] }, /changed after they were signed/],
    [{ kind: 'refused', reason: 'older', problems: [] }, /older than the rules you have/],
    [{ kind: 'refused', reason: 'other-key', problems: [] }, /another key/],
    [{ kind: 'refused', reason: 'not-signed', problems: [] }, /Nobody has signed/],
  ])('in words: %j', async (outcome, words) => {
    looked = outcome;
    render(<LiveInstall />);
    await look();
    await screen.findByText(words);
    screen.getByRole('heading', { name: 'These rules are not used' });
    link();
  });

  it('with the details for whoever keeps the rules, as text', async () => {
    const problem = { where: 'rules.2', what: '<b>it</b> can\'t be "fatal"', hint: 'It can be "stop".' };
    looked = { kind: 'refused', reason: 'faulty', problems: [problem] };
    const { container } = render(<LiveInstall />);
    await look();
    await userEvent.click(await screen.findByText('Details, for whoever keeps the rules'));
    expect(screen.getByRole('listitem').textContent).toContain('rules.2: <b>it</b> can\'t be "fatal"');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('where there is no room for them', async () => {
    taken = { kind: 'no-room' };
    render(<LiveInstall />);
    await look();
    await userEvent.click(await use());
    await screen.findByText(/no room for these rules/);
    expect((await loadSettings()).pack).toBeUndefined();
  });
});

describe('a host that lets nobody read', () => {
  const allow = (answer: boolean) => {
    const request = vi.fn(async () => answer);
    Object.assign(fakeBrowser, { permissions: { request } });
    return request;
  };
  beforeEach(() => {
    looked = { kind: 'unread', why: 'closed', address: 'https://rules.example.org/pack.json' };
  });

  it('is allowed by the person, that host alone, and looked at again', async () => {
    const request = allow(true);
    render(<LiveInstall />);
    await look();
    const button = await screen.findByRole('button', { name: 'Allow rules.example.org' });
    looked = { kind: 'offer', offer, file: 'the signed file' };
    await userEvent.click(button);
    await use();
    expect(request).toHaveBeenCalledWith({ origins: ['https://rules.example.org/*'] });
  });

  it('stays closed when they do not, and they are told what else there is', async () => {
    allow(false);
    render(<LiveInstall />);
    await look();
    await userEvent.click(await screen.findByRole('button', { name: 'Allow rules.example.org' }));
    await screen.findByText(/Ask your organisation for a file instead/);
    expect(asked).toHaveLength(1);
  });
});
