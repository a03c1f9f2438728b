// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { FindingList } from '@/src/ui/FindingList';
import { accessibilityFaults } from '../helpers/axe';
import '../helpers/i18n';
import { aboutSomebody, named, noDisclaimer } from './findings';

afterEach(cleanup);

it('says how many there are, and of each how much it weighs, its words and why', async () => {
  render(<FindingList ordered={[aboutSomebody, noDisclaimer, named]} onChoose={() => {}} />);
  const list = screen.getByRole('dialog', { name: '3 things to look at' });
  const lines = within(list).getAllByRole('button');
  expect(lines.map(line => line.textContent)).toEqual([
    `Your policy says nomrs patel in room 12${aboutSomebody.message}`,
    `Your policy says take care${noDisclaimer.message}`,
    `Good to knowMeadowbank Care${named.message}`,
  ]);
  expect(await accessibilityFaults(list)).toEqual([]);
});

it('leads to the one that is pressed, and only by a person', async () => {
  const onChoose = vi.fn();
  const { rerender } = render(<FindingList ordered={[aboutSomebody, named]} onChoose={onChoose} />);
  await userEvent.click(screen.getByRole('button', { name: /room 12/ }));
  expect(onChoose).not.toHaveBeenCalled();
  rerender(<FindingList ordered={[aboutSomebody, named]} onChoose={onChoose} trusts={() => true} />);
  await userEvent.click(screen.getByRole('button', { name: /Meadowbank/ }));
  expect(onChoose.mock.calls).toEqual([[named]]);
});
