// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FindingCard, type FindingCardProps } from '@/src/ui/FindingCard';
import { accessibilityFaults } from '../helpers/axe';
import '../helpers/i18n';
import { aboutSomebody, noDisclaimer } from './findings';

afterEach(cleanup);

function open(props: Partial<FindingCardProps> = {}) {
  const calls = { onFix: vi.fn(), onNext: vi.fn(), onPrevious: vi.fn(), onClose: vi.fn() };
  render(
    <>
      <textarea aria-label="the compose box" />
      <FindingCard finding={aboutSomebody} index={0} total={3} trusts={() => true} {...calls} {...props} />
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
});
