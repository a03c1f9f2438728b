import { fromBase64, toBase64 } from '@/src/packs/base64';
import type { Pack } from '@/src/packs/pack-schema';
import { parsePack } from '@/src/packs/parse-pack';
import { mostPackBytes, readJson } from '@/src/packs/read-json';
import { type SignedPack, signedPackSchema } from '@/src/packs/schema/signed-pack';
import { testPackByParts } from '@/src/packs/test-pack';
import { compareVersions } from '@/src/packs/versions';
import { examplesFail } from './examples-fail';
import { isExpired } from './is-expired';
import { pause } from './pause';
import {
  changed,
  expired,
  notPassedOn,
  notSigned,
  older,
  otherKey,
  otherPack,
  type Refused,
  refused,
  sameVersion,
} from './refusals';
import { nextKeyMessage, packMessage } from './signed-bytes';
import { isSignedBy } from './signing-key';

/** A signed file holds its pack as base64, a third longer, and little else. */
export const mostSignedBytes = Math.ceil((mostPackBytes * 4) / 3) + 4096;

/** Which pack is there already, as it was opened. */
export interface Installed {
  id: string;
  version: string;
  /** Of its exact bytes. */
  digest: string;
}

export interface Opened extends Installed {
  ok: true;
  pack: Pack;
  /** Whose signature it is, base64: the key to pin from now on. */
  key: string;
  /** The key before, where it vouches for this one. */
  previousKey: string | undefined;
  /** The exact bytes of the pack. */
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Expected {
  /** The key that is trusted, base64; without one, whoever signed is shown to the person, who decides. */
  pinned?: string | undefined;
  installed?: Installed | undefined;
  /**
   * The latest time that was ever seen here, not just what the clock says: a clock set back revives nothing then. Nothing but
   * `expires` is compared with it, so a wrong clock keeps no newer version out.
   */
  now: Date;
}

/**
 * A signed file that came from outside, opened to be installed: of one size that can be borne, signed by whom it should be, newer,
 * in date, in order, and true to its own examples. Looks at nothing in the pack before its signature fits. Never throws, and lets
 * others have their turn while the examples run. What is installed is the caller's, and stays as it is when this refuses.
 */
export async function openSignedPack(file: Uint8Array, expected: Expected): Promise<Opened | Refused> {
  const opened = await openInstalled(file, expected.pinned);
  if (!opened.ok) return opened;
  return (
    tooOld(opened, expected.installed) ??
    outOfDate(opened, expected.now) ??
    (await examplesFail(() => testPackByParts(opened.pack))) ??
    opened
  );
}

/**
 * One that was let in before, read again from where it is kept: still signed by whom it should be, and in order. Its day may be past
 * by now: ask `isExpired`.
 */
export async function openInstalled(file: Uint8Array, pinned?: string): Promise<Opened | Refused> {
  const read = readJson(file, mostSignedBytes);
  if (!read.ok) return refused('unreadable', read.problems);
  const envelope = signedPackSchema.safeParse(read.data);
  if (!envelope.success) return notSigned;
  const bytes = fromBase64(envelope.data.payload);
  if (!bytes) return notSigned;
  return (await wronglySigned(envelope.data, bytes, pinned)) ?? contentOf(envelope.data, bytes);
}

async function wronglySigned(
  { key, signature, previous }: SignedPack,
  bytes: Uint8Array<ArrayBuffer>,
  pinned: string | undefined,
): Promise<Refused | undefined> {
  if (!(await isSignedBy(key, signature, packMessage(bytes)))) return changed;
  if (previous && !(await isPassedOn(previous, key))) return notPassedOn;
  const isTrusted = pinned === undefined || pinned === key || pinned === previous?.key;
  return isTrusted ? undefined : otherKey;
}

async function isPassedOn(previous: NonNullable<SignedPack['previous']>, next: string): Promise<boolean> {
  const nextBytes = fromBase64(next);
  return nextBytes !== undefined && isSignedBy(previous.key, previous.signature, nextKeyMessage(nextBytes));
}

/** Reads what the signature is over; a turn for others lies between the two long steps. */
async function contentOf(
  { key, previous }: SignedPack,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Opened | Refused> {
  const read = readJson(bytes);
  if (!read.ok) return refused('unreadable', read.problems);
  await pause();
  const parsed = parsePack(read.data);
  if (!parsed.ok) return refused('faulty', parsed.problems);
  await pause();
  const { pack } = parsed;
  const digest = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  return {
    ok: true,
    pack,
    id: pack.id,
    version: pack.version,
    digest,
    key,
    previousKey: previous?.key,
    bytes,
  };
}

function tooOld({ id, version, digest }: Opened, installed: Installed | undefined): Refused | undefined {
  if (!installed) return undefined;
  if (installed.id !== id) return otherPack(id, installed.id);
  const direction = compareVersions(version, installed.version);
  if (direction < 0) return older(version, installed.version);
  return direction === 0 && digest !== installed.digest ? sameVersion(version) : undefined;
}

function outOfDate({ pack }: Opened, now: Date): Refused | undefined {
  return pack.expires !== undefined && isExpired(pack, now) ? expired(pack.expires) : undefined;
}
