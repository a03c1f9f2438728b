import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { BoxState } from '@/src/compose/box-state';
import { stateWords } from './state-words';

const COLOUR = '#0b6061';

/** What the toolbar shows where nothing is being written: with no rules chosen, that there is something to do. */
export async function showAtRest(hasRules: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: restBadge(hasRules) });
  await browser.action.setTitle({ title: restTitle(hasRules) });
}

/** What it shows of one tab, until that tab goes elsewhere or says something else. */
export async function showState(
  tabId: number,
  state: BoxState | undefined,
  hasRules: boolean,
): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: state ? badgeOf(state) : restBadge(hasRules) });
  await browser.action.setTitle({ tabId, title: state ? titled(stateWords(state)) : restTitle(hasRules) });
}

function restBadge(hasRules: boolean): string {
  return hasRules ? '' : '!';
}

function restTitle(hasRules: boolean): string {
  return titled(hasRules ? i18n.t('toolbar_nothing') : i18n.t('status_no_rules'));
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
