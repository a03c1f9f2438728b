// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FindingCard, type FindingCardProps } from '@/src/ui/FindingCard';
import { accessibilityFaults } from '../helpers/axe';
import '../helpers/i18n';
import { aboutSomebody, help, noDisclaimer, TEXT } from './findings';

afterEach(cleanup);

function open(props: Partial<FindingCardProps> = {}) {
  const calls = {
    onFix: vi.fn(),
    onNotNow: vi.fn(),
    onWrong: vi.fn(),
    onPolicy: vi.fn(),
    onCopy: vi.fn(async () => true),
    onNext: vi.fn(),
    onPrevious: vi.fn(),
    onClose: vi.fn(),
  };
  const all: FindingCardProps = {
    finding: aboutSomebody,
    draft: TEXT,
    site: 'linkedin',
    help,
    index: 0,
    total: 3,
    trusts: () => true,
    ...calls,
    ...props,
  };
  render(
    <>
      <textarea aria-label="the compose box" />
      <FindingCard {...all} />
    </>,
  );
  return calls;
}

const card = () => screen.getByRole('dialog', { name: 'About these words' });

describe('the card', () => {
  it('says what was found, why, what the policy says and who may permit it', () => {
    open();
    for (const words of [
      'Your policy says no',
      'mrs patel in room 12',
      aboutSomebody.message,
      'Why: a name and a room number',
      'Do not write about the people we support.',
      '3 Confidentiality',
      'Who can say yes: The person, in writing',
      '1 of 3',
    ]) {
      screen.getByText(words);
    }
  });

  it('names the known example that a guess is like, and says what nobody may hold', () => {
    open({ finding: { ...noDisclaimer, guess: true, alike: 'Long shift at Meadowbank' } });
    screen.getByText('It is like this known example: “Long shift at Meadowbank”');
    expect(screen.queryByText(/You are free to post this/)).toBeNull();
    cleanup();
    open({ finding: { ...noDisclaimer, severity: 'advise', protected: true } });
    screen.getByText(/You are free to post this/);
    expect(screen.queryByText(/known example/)).toBeNull();
  });

  it('is not modal, and leaves the focus in the compose box, opening and when it is pressed', async () => {
    const { onNext } = open();
    const box = screen.getByRole('textbox');
    await userEvent.click(box);
    expect(card().getAttribute('aria-modal')).toBe('false');
    await userEvent.click(screen.getByRole('button', { name: 'Next finding' }));
    await userEvent.click(screen.getByText(aboutSomebody.message));
    expect(onNext).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(box);
  });

  it('goes back and forth, and away', async () => {
    const { onPrevious, onClose } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Previous finding' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onPrevious).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has no way to go where there is one finding', () => {
    open({ total: 1 });
    expect(screen.queryByRole('button', { name: 'Next finding' })).toBeNull();
  });

  it('offers the fixes first, to somebody who comes by key', () => {
    open();
    expect(screen.getAllByRole('button')[0]?.textContent).toBe('Write “someone I support” instead');
  });

  it('adds the disclaimer for the person, and not for a script', async () => {
    const { onFix } = open({ finding: noDisclaimer });
    await userEvent.click(screen.getByRole('button', { name: 'Add disclaimer: “All views are my own.”' }));
    expect(onFix.mock.calls).toEqual([[noDisclaimer, noDisclaimer.fixes[0]]]);
    cleanup();
    const untrusted = open({ finding: noDisclaimer, trusts: undefined });
    fireEvent.click(screen.getByRole('button', { name: /Add disclaimer/ }));
    expect(untrusted.onFix).not.toHaveBeenCalled();
  });

  it('shows markup in a pack as the text it is', () => {
    open({ finding: { ...aboutSomebody, because: '<b>bold</b>' } });
    screen.getByText('Why: <b>bold</b>');
  });

  it('has nothing for axe to find', async () => {
    open();
    expect(await accessibilityFaults(card())).toEqual([]);
  });

  it('names the words that a fix is about where they are others than those found, cut short where they are long', () => {
    const fix = { kind: 'replace', span: { start: 0, end: 9 }, text: 'someone I support' } as const;
    open({ finding: { ...aboutSomebody, fixes: [{ ...fix, was: 'mrs patel' }] } });
    screen.getByRole('button', { name: 'Write “someone I support” for “mrs patel”' });
    cleanup();
    const sentence = 'mrs patel in room 12 fell again and nobody came for her until it was light';
    open({ finding: { ...aboutSomebody, fixes: [{ ...fix, text: '', was: sentence }] } });
    screen.getByRole('button', {
      name: 'Take out “mrs patel in room 12 fell again and nobody came for her…”',
    });
  });

  it('leaves a finding alone, teaches a rule, and shows the policy, for the person and not for a script', async () => {
    const calls = open({ finding: noDisclaimer });
    await userEvent.click(screen.getByRole('button', { name: 'Not this time' }));
    await userEvent.click(screen.getByRole('button', { name: "This isn't what you think" }));
    await userEvent.click(screen.getByRole('button', { name: 'See the whole policy' }));
    expect(calls.onNotNow).toHaveBeenCalledOnce();
    expect(calls.onWrong).toHaveBeenCalledOnce();
    expect(calls.onPolicy).toHaveBeenCalledWith('C-2');
    cleanup();
    const untrusted = open({ trusts: undefined });
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(untrusted.onNotNow).not.toHaveBeenCalled();
    expect(untrusted.onWrong).not.toHaveBeenCalled();
    expect(untrusted.onPolicy).not.toHaveBeenCalled();
    expect(untrusted.onCopy).not.toHaveBeenCalled();
  });

  it('offers no silence where there is none to be had, and says why where the organisation wants it so', () => {
    open({ onNotNow: undefined });
    expect(screen.queryByRole('button', { name: 'Not this time' })).toBeNull();
    screen.getByRole('button', { name: "This isn't what you think" });
    cleanup();
    open({ finding: { ...aboutSomebody, mandatory: true } });
    screen.getByText('Your organisation wants this said every time.');
    expect(screen.queryByRole('button', { name: 'Not this time' })).toBeNull();
    expect(screen.queryByRole('button', { name: "This isn't what you think" })).toBeNull();
  });

  it('shows the safe routes where what is said is protected, and only there', () => {
    open({ finding: { ...noDisclaimer, severity: 'advise', protected: true } });
    expect(screen.getByRole('link', { name: 'Protect' }).getAttribute('href')).toBe(
      'https://protect-advice.org.uk',
    );
    cleanup();
    open();
    expect(screen.queryByRole('link', { name: 'Protect' })).toBeNull();
  });
});
