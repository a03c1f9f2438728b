import { i18n } from '#i18n';
import type { FetchFault, Origin, Refusal, RefusalReason } from '@/src/packs/installed-pack';
import type { Looked } from '@/src/packs/pack-offer';

/** Why a file is not let in, for whoever wanted it. */
export function refusedWords(reason: RefusalReason): string {
  return REFUSED[reason]();
}

const REFUSED: Record<RefusalReason, () => string> = {
  unreadable: () => i18n.t('install_refused_unreadable'),
  'not-signed': () => i18n.t('install_refused_not_signed'),
  changed: () => i18n.t('install_refused_changed'),
  'other-key': () => i18n.t('install_refused_other_key'),
  'other-pack': () => i18n.t('install_refused_other_pack'),
  older: () => i18n.t('install_refused_older'),
  'same-version': () => i18n.t('install_refused_same_version'),
  expired: () => i18n.t('install_refused_expired'),
  faulty: () => i18n.t('install_refused_faulty'),
};

/** Why a file could not be had from this host. */
export function unreadWords(why: FetchFault, host: string): string {
  return UNREAD[why](host);
}

const UNREAD: Record<FetchFault, (host: string) => string> = {
  unreachable: host => i18n.t('install_unread_unreachable', [host]),
  closed: host => i18n.t('install_unread_closed', [host]),
  elsewhere: host => i18n.t('install_unread_elsewhere', [host]),
  missing: host => i18n.t('install_unread_missing', [host]),
  'too-large': () => i18n.t('install_unread_too_large'),
  'too-slow': host => i18n.t('install_unread_too_slow', [host]),
};

export function addressWords(why: (Looked & { kind: 'no-address' })['why']): string {
  switch (why) {
    case 'not-an-address':
      return i18n.t('install_address_none');
    case 'not-https':
      return i18n.t('install_address_not_https');
    case 'has-password':
      return i18n.t('install_address_password');
    case 'wrong-key':
      return i18n.t('install_address_wrong_key');
  }
}

export function refusalWords(refusal: Refusal, host: string): string {
  switch (refusal.kind) {
    case 'unread':
      return unreadWords(refusal.why, host);
    case 'refused':
      return refusedWords(refusal.reason);
    case 'no-room':
      return i18n.t('install_no_room');
  }
}

/** How a pack came. */
export function originWords(from: Origin): string {
  switch (from.kind) {
    case 'link':
      return i18n.t('install_shelf_link', [hostOf(from.address)]);
    case 'file':
      return i18n.t('install_shelf_file');
    case 'policy':
      return i18n.t('install_shelf_policy');
  }
}

/** What the address names; itself where it is none. */
export function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : (address ?? '');
}
