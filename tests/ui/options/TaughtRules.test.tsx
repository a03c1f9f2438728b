// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveTaughtRules } from '@/entrypoints/options/LiveTaughtRules';
import { forgetTaught, teach } from '@/src/platform/taught-words';
import { accessibilityFaults } from '../../helpers/axe';
import '../../helpers/i18n';

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  await forgetTaught('service-user');
});
afterEach(cleanup);

it('is not there as long as nothing was taught', () => {
  const { container } = render(<LiveTaughtRules />);
  expect(container.textContent).toBe('');
});

it('lists the rules by name and number, and forgets', async () => {
  await teach({ rule: 'service-user', words: 'doris in room 4' });
  await teach({ rule: 'service-user', words: 'doris in room 5' });
  const { container } = render(<LiveTaughtRules />);
  expect((await screen.findByRole('row', { name: /^service user/ })).textContent).toContain('2');
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /Forget what you said.*service user/ }));
  await expect.poll(() => container.textContent).toBe('');
});
