import type { Category } from '@/src/engine/types';
import type { FetchFault, RefusalReason } from './installed-pack';
import type { Pack } from './pack-schema';
import type { Problem } from './problem';

/**
 * How the signing key is known: nobody has seen it here before; the link named it; an earlier version was signed with it; the key of an
 * earlier version vouches for it.
 */
export type Trust = 'first' | 'named' | 'same' | 'passed-on';

/** What a person is shown of a pack before they let it in. */
export interface PackOffer {
  id: string;
  name: string;
  organisation: string;
  version: string;
  expires: string | undefined;
  /** The fingerprint of the key in words. */
  signer: string;
  trust: Trust;
  rules: number;
  /** What its rules are about, each once. */
  categories: readonly Category[];
  /** The version that it takes the place of, and whether that one came with the extension. */
  replaces: { version: string; isBuiltIn: boolean } | undefined;
  /** What has changed since that version, the newest first. */
  changes: NonNullable<Pack['changes']>;
}

/** What came of looking at a link or a file: the offer with the file as it is to be installed, or why there is none. */
export type Looked =
  | { kind: 'offer'; offer: PackOffer; file: string }
  | { kind: 'no-address'; why: 'not-an-address' | 'not-https' | 'has-password' | 'wrong-key' }
  | { kind: 'unread'; why: FetchFault; address: string }
  | { kind: 'refused'; reason: RefusalReason; problems: readonly Problem[] };

/** What came of installing it, or of asking for a newer one. */
export type Taken =
  | { kind: 'taken'; id: string; name: string; version: string }
  | { kind: 'same' }
  | { kind: 'no-room' }
  | Exclude<Looked, { kind: 'offer' }>;

interface Offered {
  pack: Pack;
  signer: string;
  trust: Trust;
  /** What would be followed no longer. */
  present: { pack: Pack; isBuiltIn: boolean } | undefined;
}

export function offerOf({ pack, signer, trust, present }: Offered): PackOffer {
  const { id, name, version, expires, rules, organisation } = pack;
  return {
    id,
    name,
    organisation: organisation.name,
    version,
    expires,
    signer,
    trust,
    rules: rules.length,
    categories: [...new Set(rules.map(({ category }) => category))],
    replaces: present && { version: present.pack.version, isBuiltIn: present.isBuiltIn },
    changes: present ? changesSince(pack, present.pack.version) : [],
  };
}

/** All of them where that version is not among them. */
function changesSince({ changes = [] }: Pack, version: string): NonNullable<Pack['changes']> {
  const at = changes.findIndex(change => change.version === version);
  return at < 0 ? changes : changes.slice(0, at);
}
