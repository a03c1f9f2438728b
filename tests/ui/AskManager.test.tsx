// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { AskManager, type AskManagerProps } from '@/src/ui/AskManager';
import { accessibilityFaults } from '../helpers/axe';
import '../helpers/i18n';
import { aboutSomebody, TEXT } from './findings';

afterEach(cleanup);

// jsdom lays nothing out, so that nothing is out of sight in it.
Element.prototype.scrollIntoView = () => {};

async function open(props: Partial<AskManagerProps> = {}) {
  const onCopy = vi.fn(async (_text: string) => true);
  const question = { findings: [aboutSomebody], site: 'LinkedIn', draft: TEXT };
  const all: AskManagerProps = {
    question,
    contact: { who: 'HR Department', mail: 'hr@example.org' },
    onCopy,
    trusts: () => true,
    ...props,
  };
  const { container } = render(<AskManager {...all} />);
  await userEvent.click(screen.getByText('Ask the manager'));
  return { onCopy, container };
}

const letter = () => screen.getByRole('region', { name: 'The message, to change as you like:' }).textContent;
const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Put my post in as well' });
const mail = () => new URL(screen.getByRole<HTMLAnchorElement>('link', { name: 'Write an email' }).href);

it('has the rule and its clause in the message, and nothing of the post', async () => {
  await open();
  expect(letter()).toContain(aboutSomebody.message);
  expect(letter()).toContain('Our policy, “3 Confidentiality”: Do not write about the people we support.');
  expect(letter()).not.toContain('patel');
  expect(tick().checked).toBe(false);
});

it('has the post in it once the person ticks that, and not when they take it back', async () => {
  const { onCopy } = await open();
  await userEvent.click(tick());
  expect(letter()).toContain(TEXT);
  expect(mail().searchParams.get('body')).toContain(TEXT);
  await userEvent.click(tick());
  await userEvent.click(screen.getByRole('button', { name: 'Copy the message' }));
  expect(onCopy.mock.calls[0]?.[0]).not.toContain('patel');
});

it('goes by mail where the rules give an address, with a subject that says nothing', async () => {
  await open();
  expect(mail().protocol).toBe('mailto:');
  expect(mail().pathname).toBe('hr@example.org');
  expect(mail().searchParams.get('subject')).toBe('May I post this?');
  expect(screen.queryByRole('link', { name: 'Open a chat in Teams' })).toBeNull();
});

it('goes by Teams where the rules give a chat', async () => {
  const teams = 'https://teams.microsoft.com/l/chat/0/0?users=hr@example.org';
  await open({ contact: { who: 'HR Department', teams } });
  const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open a chat in Teams' });
  expect(new URL(href).searchParams.get('users')).toBe('hr@example.org');
  expect(new URL(href).searchParams.get('message')).toContain(aboutSomebody.message);
});

it('says plainly where the rules name nobody, or give no address, and offers the copy', async () => {
  await open({ contact: undefined });
  screen.getByText(/don't say whom to ask/);
  screen.getByRole('button', { name: 'Copy the message' });
  cleanup();
  await open({ contact: { who: 'A Director' } });
  screen.getByText(/^In your rules that is: A Director. They give no address/);
});

it('says whether it was copied, and that nothing has been sent', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Copy the message' }));
  expect((await screen.findByText('Copied. Nothing has been sent.')).role).toBe('status');
  cleanup();
  await open({ onCopy: async () => false });
  await userEvent.click(screen.getByRole('button', { name: 'Copy the message' }));
  await screen.findByText(/could not be copied here/);
});

it('has nothing for axe to find', async () => {
  const { container } = await open();
  expect(await accessibilityFaults(container)).toEqual([]);
});
