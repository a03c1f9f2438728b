// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Hours } from '@/src/engine/types';
import { WorkTime } from '@/src/ui/options/WorkTime';
import { accessibilityFaults } from '../../helpers/axe';
import '../../helpers/i18n';

afterEach(cleanup);

interface KeptProps {
  begin: Hours | undefined;
  onHours(hours: Hours | undefined): void;
}

/** Keeps what is entered, as the page does. */
function Kept({ begin, onHours }: KeptProps) {
  const [hours, setHours] = useState(begin);
  const keep = (next: Hours | undefined) => {
    onHours(next);
    setHours(next);
  };
  return <WorkTime hours={hours} saving={undefined} onHours={keep} />;
}

function open(begin?: Hours) {
  const onHours = vi.fn<(hours: Hours | undefined) => void>();
  const { container } = render(<Kept begin={begin} onHours={onHours} />);
  return { onHours, container };
}

const enter = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const day = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

it('counts once there are days, a start and a finish, and not before', async () => {
  const { onHours } = open();
  await userEvent.click(day('Mon'));
  await userEvent.click(day('Thu'));
  enter('I start at', '20:00');
  expect(onHours).not.toHaveBeenCalled();
  screen.getByText(/It counts once there are days/);
  enter('I finish at', '08:00');
  expect(onHours).toHaveBeenCalledExactlyOnceWith({ days: ['mon', 'thu'], from: '20:00', to: '08:00' });
  expect(screen.queryByText(/It counts once/)).toBeNull();
});

it('takes a break with both its times; half of one loses no hours', () => {
  const { onHours } = open({ days: ['fri'], from: '09:00', to: '17:00' });
  enter('Break from', '12:00');
  expect(onHours).toHaveBeenLastCalledWith({ days: ['fri'], from: '09:00', to: '17:00' });
  screen.getByText(/a break needs both its times/);
  enter('Break until', '12:30');
  expect(onHours).toHaveBeenLastCalledWith({
    days: ['fri'],
    from: '09:00',
    to: '17:00',
    breaks: [{ from: '12:00', to: '12:30' }],
  });
});

it('shows what was entered before, and forgets it when asked', async () => {
  const { onHours } = open({ days: ['sat', 'sun'], from: '07:30', to: '15:00' });
  expect(day('Sat').checked && day('Sun').checked).toBe(true);
  expect(day('Mon').checked).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Clear these hours' }));
  expect(onHours).toHaveBeenLastCalledWith(undefined);
  expect(day('Sat').checked).toBe(false);
});

it('has nothing for axe to find', async () => {
  const { container } = open({ days: ['sat'], from: '07:30', to: '15:00' });
  expect(await accessibilityFaults(container)).toEqual([]);
});
