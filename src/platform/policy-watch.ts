import { browser } from 'wxt/browser';
import { askForPolicy, isPolicyKept, keepPolicy } from './managed';
import { bringPolicyPacks } from './policy-packs';
import { loadShelf } from './shelf';

const ALARM = 'policy-again';
/** A browser that has just started may have its policy later, in minutes. */
const LATER = 2;

/**
 * Keeps what the organisation has set in storage, where everybody reads it; called at each start, and never waited for. A policy that
 * is gone is believed only when the browser says so of itself, or the second time it is asked: at a start it may not have come yet.
 */
export function watchPolicy(onPacks: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void refreshPolicy(true).then(onPacks);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshPolicy(true).then(onPacks);
  });
  void refreshPolicy(false).then(onPacks);
}

/** Asks the browser for the policy and takes it on. */
export async function refreshPolicy(isSure: boolean): Promise<void> {
  const policy = await askForPolicy();
  if (!policy) return;
  const isEmpty = Object.keys(policy).length === 0;
  if (isEmpty && !isSure && (await hasPolicy())) {
    await browser.alarms.create(ALARM, { delayInMinutes: LATER });
    return;
  }
  await keepPolicy(policy);
  await bringPolicyPacks(policy.packs ?? []);
}

async function hasPolicy(): Promise<boolean> {
  const { installed, awaited } = await loadShelf();
  return awaited.length > 0 || installed.some(({ from }) => from.kind === 'policy') || (await isPolicyKept());
}
