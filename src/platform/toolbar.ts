import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { BoxState } from '@/src/compose/box-state';
import { stateWords } from './state-words';

const COLOUR = '#0b6061';

/** What the toolbar shows where nothing is being written: with no rules chosen, that there is something to do. */
export async function showAtRest(hasRules: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: hasRules ? '' : '!' });
  await browser.action.setTitle({
    title: titled(hasRules ? i18n.t('toolbar_nothing') : i18n.t('status_no_rules')),
  });
}

/** What it shows of one tab, until that tab goes elsewhere or says something else: nothing of its own where `state` is none. */
export async function showState(tabId: number, state: BoxState | undefined): Promise<void> {
  await browser.action.setBadgeText({ tabId, ...(state && { text: badgeOf(state) }) });
  await browser.action.setTitle({ tabId, title: state ? titled(stateWords(state)) : '' });
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
