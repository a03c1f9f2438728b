import type { Problem } from '@/src/packs/problem';

/** Why a pack is not let in. Whoever shows it says each in the person's own language. */
export type Reason =
  /** Too large, not UTF-8, not JSON, or a name said twice. */
  | 'unreadable'
  | 'not-signed'
  /** The signature does not fit: it was changed after signing. */
  | 'changed'
  | 'other-key'
  | 'other-pack'
  | 'older'
  | 'same-version'
  | 'expired'
  /** The pack itself is not in order, or fails its own examples. */
  | 'faulty';

export interface Refused {
  ok: false;
  reason: Reason;
  problems: Problem[];
}

export function refused(reason: Reason, problems: Problem[]): Refused {
  return { ok: false, reason, problems };
}

export const notSigned = refused('not-signed', [
  {
    where: 'the file',
    what: 'it is not a signed pack',
    hint: 'Ask for the file, or the link, that was made by signing. A pack that nobody signed can be anybody’s.',
  },
]);

export const changed = refused('changed', [
  {
    where: 'the signature',
    what: "it doesn't fit: the pack was changed after it was signed, or damaged on the way",
    hint: 'Fetch it again. If it stays like this, tell whoever keeps the rules.',
  },
]);

export const otherKey = refused('other-key', [
  {
    where: 'the signature',
    what: 'it was signed with another key than the one you trust',
    hint: 'Ask whoever keeps the rules whether the key has changed, and compare its words with theirs.',
  },
]);

export const notPassedOn = refused('other-key', [
  {
    where: 'the key',
    what: 'it says that it follows another key, and that is not true',
    hint: 'Tell whoever keeps the rules: somebody may have tried to put their own key in place of theirs.',
  },
]);

export function otherPack(id: string, installed: string): Refused {
  return refused('other-pack', [
    {
      where: 'the pack',
      what: `it is another pack ("${id}") than the one it should replace ("${installed}")`,
      hint: 'Look whether it is the right file. If you want both, add it as a new one.',
    },
  ]);
}

export function older(version: string, installed: string): Refused {
  return refused('older', [
    {
      where: 'the version',
      what: `it is ${version}, and ${installed} is already here: versions only go up`,
      hint: 'Nothing needs to be done. To go back to older rules, sign them again under a higher version.',
    },
  ]);
}

export function sameVersion(version: string): Refused {
  return refused('same-version', [
    {
      where: 'the version',
      what: `it is ${version}, as the one that is already here, and says something else`,
      hint: 'Tell whoever keeps the rules: every change needs a higher version.',
    },
  ]);
}

export function expired(day: string): Refused {
  return refused('expired', [
    {
      where: 'the pack',
      what: `it was to be used until ${day}, and that day is past`,
      hint: 'Ask whoever keeps the rules for a newer one.',
    },
  ]);
}

export const tooSlow = refused('faulty', [
  {
    where: 'the pack',
    what: 'its own examples take too long to check',
    hint: 'Tell whoever keeps the rules: fewer or shorter examples are enough.',
  },
]);
