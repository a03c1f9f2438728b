import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { BoxState } from '@/src/compose/box-state';
import { stateWords } from './state-words';

const COLOUR = '#0b6061';

/** What there is to say of the rules while nothing is being written. */
export type AtRest = { kind: 'ready' | 'no-rules' | 'expired' } | { kind: 'overdue'; since: string };

/** What the toolbar shows where nothing is being written. */
export async function showAtRest(rest: AtRest): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: restBadge(rest) });
  await browser.action.setTitle({ title: restTitle(rest) });
}

/** What it shows of one tab, until that tab goes elsewhere or says something else. */
export async function showState(tabId: number, state: BoxState | undefined, rest: AtRest): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: state ? badgeOf(state) : restBadge(rest) });
  await browser.action.setTitle({ tabId, title: state ? titled(stateWords(state)) : restTitle(rest) });
}

function restBadge({ kind }: AtRest): string {
  return kind === 'ready' ? '' : '!';
}

function restTitle(rest: AtRest): string {
  switch (rest.kind) {
    case 'ready':
      return titled(i18n.t('toolbar_nothing'));
    case 'no-rules':
      return titled(i18n.t('status_no_rules'));
    case 'expired':
      return titled(i18n.t('toolbar_expired'));
    case 'overdue':
      return titled(i18n.t('toolbar_overdue', [rest.since]));
  }
}

function titled(words: string): string {
  return `${i18n.t('extension_name')}: ${words}`;
}

function badgeOf(state: BoxState): string {
  switch (state.kind) {
    case 'checking':
      return '…';
    case 'clear':
      return '✓';
    case 'found':
      return String(state.count);
    case 'unsure':
    case 'strange':
      return '?';
    case 'no-rules':
      return '!';
    case 'off':
      return '–';
  }
}
