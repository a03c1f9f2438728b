// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveWelcome } from '@/entrypoints/welcome/LiveWelcome';
import { refreshPolicy } from '@/src/platform/policy-watch';
import { loadSettings, saveSettings } from '@/src/platform/settings';
import { accessibilityFaults } from '../../helpers/axe';
import { answerAsBackground } from '../../helpers/background';
import '../../helpers/i18n';

/** jsdom draws no highlights; that the words are underlined is seen in real browsers. */
const drawn = vi.hoisted(() => ({ findings: 0 }));
vi.mock('@/src/in-page/underlines', () => ({
  Underlines: class {
    draw(_active: Element, _root: Node, _read: unknown, findings: readonly unknown[]) {
      drawn.findings = findings.length;
    }
    leave() {}
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  answerAsBackground();
});
afterEach(cleanup);

const next = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Next' });

it('goes from the rules to the first thing found by keyboard alone', async () => {
  const keys = userEvent.setup();
  const { container } = render(<LiveWelcome />);
  const packs = within(screen.getByRole('group', { name: 'Whose rules do you follow?' }));
  expect(next().disabled).toBe(true);
  screen.getByRole('button', { name: 'I have a link or a file' });
  expect(await accessibilityFaults(container)).toEqual([]);

  packs.getByRole('radio', { name: 'Allsorts Support Services' }).focus();
  await keys.keyboard(' ');
  await screen.findByText('Saved: Allsorts Support Services');
  await keys.tab();
  expect(document.activeElement).toBe(next());
  await keys.keyboard('{Enter}');

  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  for (const name of [/stays here/, /decide/, /phone/, /work computer/]) screen.getByRole('region', { name });
  await screen.findByText(/^Ask the Manager before you put this checker on a work computer/);
  expect(await accessibilityFaults(container)).toEqual([]);
  next().focus();
  await keys.keyboard('{Enter}');

  const box = screen.getByRole('textbox', { name: 'Practice box' });
  (await screen.findByRole('button', { name: /^Try: “/ })).focus();
  await keys.keyboard('{Enter}');
  expect(document.activeElement).toBe(box);
  await screen.findByText(/would be held once/);
  expect(drawn.findings).toBeGreaterThan(0);
  const forbidden = within(screen.getByRole('list', { name: 'Your policy says no' }));
  expect(screen.getAllByRole('listitem')[0]).toBe(forbidden.getAllByRole('listitem')[0]);
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(await loadSettings()).toMatchObject({ pack: 'allsorts', role: 'personal' });
});

it('writes a fix into the practice box, and finds that nothing is left to look at', async () => {
  fakeBrowser.reset();
  answerAsBackground('ageukcap');
  await saveSettings({ pack: 'ageukcap' });
  await practise();
  const box = screen.getByRole('textbox', { name: 'Practice box' });
  box.textContent = 'Six years working for AUKCAP this week and I still love my job';
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await userEvent.click((await screen.findAllByRole('button', { name: /^Add disclaimer/ }))[0] ?? box);
  await screen.findByText(/would be posted at once/);
  expect(box.textContent).toMatch(
    /^Six years working for AUKCAP this week and I still love my job\s+\S.*views/,
  );
});

it('keeps nothing of what is written to practise', async () => {
  await saveSettings({ pack: 'allsorts' });
  await practise();
  await userEvent.click(await screen.findByRole('button', { name: /^Try: “/ }));
  await screen.findByText(/would be held once/);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/patel/i);
});

it('says what the organisation has set, and lets the person go on at once', async () => {
  await fakeBrowser.storage.managed.set({ pack: 'ims' });
  await refreshPolicy(true);
  render(<LiveWelcome />);
  await screen.findByText(/^Set by your organisation/);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(next().disabled).toBe(false);
});

async function practise(): Promise<void> {
  render(<LiveWelcome />);
  await expect.poll(() => next().disabled).toBe(false);
  await userEvent.click(next());
  await userEvent.click(next());
}
