import { browser } from 'wxt/browser';
import type { ShownAs } from '@/src/compose/shown-as';
import type { Looked, Taken } from '@/src/packs/pack-offer';
import type { Pack } from '@/src/packs/pack-schema';
import type { OwnMessage } from './messages';
import type { Language } from './shown-as';

export type OwnPage = 'welcome' | 'guidance' | 'options' | 'install' | 'studio';

const PATHS = {
  welcome: '/welcome.html',
  guidance: '/guidance.html',
  options: '/options.html',
  install: '/install.html',
  studio: '/studio.html',
} as const;

/** WXT's types know the pages by their files. */
const { getURL }: { getURL(path: string): string } = browser.runtime;

/** The address of one of the extension's own pages. */
export function addressOf(page: OwnPage): string {
  return getURL(PATHS[page]);
}

/** In a tab of its own; the guidance may be that of a pack that is not the one in general use, at one of its clauses. */
export async function openPage(page: OwnPage, pack?: string, clause?: string): Promise<void> {
  const query = pack ? `?${new URLSearchParams({ pack })}` : '';
  const place = clause ? `#${encodeURIComponent(clause)}` : '';
  await browser.tabs.create({ url: addressOf(page) + query + place });
}

/** Where the browser keeps the shortcuts of extensions; Firefox and Safari have no page for ours. */
export const openShortcuts =
  import.meta.env.FIREFOX || import.meta.env.SAFARI
    ? undefined
    : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

/** Every string in a language that is not the browser's. */
export function askForWords(language: Language): Promise<NonNullable<ShownAs['words']>> {
  return ask({ kind: 'ask-words', language });
}

/** All that a pack says; the background has it ready. Nothing where there is no such pack. */
export function askForPack(pack: string): Promise<Pack | undefined> {
  return ask({ kind: 'ask-pack', pack });
}

/** Has what a link leads to fetched and looked at; nothing is kept. */
export function lookAtLink(address: string): Promise<Looked> {
  return ask({ kind: 'look-at-link', address });
}

export function lookAtFile(file: string): Promise<Looked> {
  return ask({ kind: 'look-at-file', file });
}

/** Installs what was looked at; with the link that it came by, newer versions come from there. */
export function installPack(file: string, address?: string): Promise<Taken> {
  return ask({ kind: 'install-pack', file, ...(address !== undefined && { address }) });
}

export function askForNewer(pack: string): Promise<Taken> {
  return ask({ kind: 'newer-pack', pack });
}

export async function dropPack(pack: string): Promise<void> {
  await ask({ kind: 'drop-pack', pack });
}

function ask<T>(message: OwnMessage): Promise<T> {
  return browser.runtime.sendMessage<OwnMessage, T>(message);
}
