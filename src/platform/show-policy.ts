import { browser } from 'wxt/browser';

/** Shows the policy in a tab of its own, at one of its clauses. */
export async function showPolicy(clause: string): Promise<void> {
  const url = browser.runtime.getURL('/options.html');
  await browser.tabs.create({ url: `${url}#${encodeURIComponent(clause)}` });
}
