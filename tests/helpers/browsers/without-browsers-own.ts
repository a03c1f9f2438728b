/**
 * Where browsers go for themselves whatever switches they are given: dictionaries, updates, plug-ins, autofill. Nothing of ours could
 * hide behind these names: our policy allows no connection at all, and `tests/promises.test.ts` finds no code that would make one.
 */
const OWN = /(?:^|\.)(?:googleapis|gvt1|google|gstatic|mozilla|firefox|microsoft|msn|bing)\.(?:com|org|net)$/;

export function withoutBrowsersOwn(hosts: readonly string[]): string[] {
  return hosts.filter(host => !OWN.test(host.replace(/:\d+$/, '')));
}
