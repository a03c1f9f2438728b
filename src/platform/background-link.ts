import { browser } from 'wxt/browser';
import type { BoxState } from '@/src/compose/box-state';
import type { PageDraft } from '@/src/compose/compose-box';
import type { Answer } from '@/src/compose/doors';
import type { PageReport } from '@/src/compose/page-report';
import type { Bio } from '@/src/compose/profile-watch';
import type { Terms } from '@/src/compose/terms';
import type { SiteId } from '@/src/engine/types';
import type { Decided } from './choice-log';
import type { PageMessage } from './messages';

/** The line from a page to the background. */
export function askForCheck(draft: PageDraft): Promise<Answer> {
  const { media, quiet, ...rest } = draft;
  return send<Answer>({
    kind: 'check',
    draft: { ...rest, media: [...media], ...(quiet && { quiet: [...quiet] }) },
  });
}

export function askForTerms(site: SiteId): Promise<Terms> {
  return send<Terms>({ kind: 'ask-terms', site });
}

export function askForScript(script: 'keeper' | 'ui'): Promise<void> {
  return send({ kind: 'need-script', script });
}

/** For the toolbar. Nobody waits for it, and nothing depends on it. */
export function tellState(state: BoxState | undefined): void {
  if (isAlive()) send({ kind: 'state', state }).catch(() => {});
}

export function onRulesChanged(listener: () => void, signal: AbortSignal): void {
  const onMessage = (message: { kind?: string }) => {
    if (message.kind === 'rules-changed') listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

/** Nobody waits for it, and nothing depends on it. */
export function tellDecided(decided: Decided): void {
  if (isAlive()) send({ kind: 'decided', ...decided }).catch(() => {});
}

/** Nobody waits for it: without it a disclaimer is asked for once more than needed. */
export function tellBio(site: SiteId, account: string, bio: Bio): void {
  if (isAlive()) send({ kind: 'bio', site, account, bio }).catch(() => {});
}

/** A rule is wrong about these words: it is quiet about them from now on, in this browser. */
export function teach(rule: string, quote: string): Promise<void> {
  return send({ kind: 'teach', rule, quote });
}

export function unteach(rule: string, quote: string): Promise<void> {
  return send({ kind: 'unteach', rule, quote });
}

export function askForPolicy(pack: string, clause: string): Promise<void> {
  return send({ kind: 'show-policy', pack, clause });
}

/** Answers the popup, when the person asks what is seen of the page. */
export function onReportAsked(report: () => PageReport, signal: AbortSignal): void {
  const onMessage = (
    message: { kind?: string },
    _sender: unknown,
    respond: (report: PageReport) => void,
  ): undefined => {
    if (message.kind === 'report') respond(report());
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

/** False once the extension was updated, reloaded or removed: this script then stays behind on its own. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

async function send<T>(message: PageMessage): Promise<T> {
  const answer = await browser.runtime.sendMessage(message);
  if (answer === undefined) throw new Error('the background did not answer');
  return answer;
}
