import { z } from 'zod';
import { packList } from './pack-list';
import { day, id, line, webAddress } from './schema/parts';
import { publicKey } from './schema/signed-pack';

/**
 * Why a file could not be had: nobody answered; somebody did but lets no other page read it, so that the person must allow that host; it
 * was sent on to another host; the host says that it has no such file; it is too large; it took too long.
 */
export const fetchFaults = [
  'unreachable',
  'closed',
  'elsewhere',
  'missing',
  'too-large',
  'too-slow',
] as const;
export type FetchFault = (typeof fetchFaults)[number];

/** More than that nobody reads of a version that was refused. */
const MOST_PROBLEMS = 5;

const problem = z.object({ where: z.string(), what: z.string(), hint: z.string() });

/** Why a file is not let in, as `openSignedPack` tells. */
export const refusalReasons = [
  'unreadable',
  'not-signed',
  'changed',
  'other-key',
  'other-pack',
  'older',
  'same-version',
  'expired',
  'faulty',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a newer version is not in use: it could not be had, it was not in order, or there is no room for it. */
const refusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unread'), why: z.enum(fetchFaults) }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(refusalReasons),
    problems: z.array(problem).transform(all => all.slice(0, MOST_PROBLEMS)),
  }),
  z.object({ kind: z.literal('no-room') }),
]);
export type Refusal = z.infer<typeof refusal>;

/** How asking for a newer version went; times in milliseconds since 1970. */
const asked = z.object({ at: z.number().optional(), next: z.number(), refusal: refusal.optional() });
export type Asked = z.infer<typeof asked>;

/** A policy may name several: the first is the one that counts where nothing else is said. */
const byPolicy = z.object({
  kind: z.literal('policy'),
  /** The key that the policy names: it may have passed on to the one that the pack is signed with. */
  key: publicKey,
  address: webAddress.optional(),
  mandatory: z.boolean(),
  place: z.number().int(),
});

/** How a pack came. */
const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), address: webAddress }),
  z.object({ kind: z.literal('file') }),
  byPolicy,
]);
export type Origin = z.infer<typeof origin>;

/** A pack that was installed, without what it says: who vouches for it, how it came, and how the last question for a newer one went. */
const installedPack = z.object({
  id,
  name: line,
  version: z.string(),
  /** Of its exact bytes. */
  digest: z.string(),
  expires: day.optional(),
  /** The key that newer versions must be signed with, and, after a change of keys, the one before. */
  key: publicKey,
  keyBefore: publicKey.optional(),
  /** The key's fingerprint in words. */
  signer: z.string(),
  from: origin,
  /** When this version was installed, in milliseconds since 1970. */
  at: z.number(),
  asked: asked.optional(),
});
export type InstalledPack = z.infer<typeof installedPack>;

/** A pack that a policy names and that has not come yet. */
const awaitedPack = z.object({ from: byPolicy, asked });
export type AwaitedPack = z.infer<typeof awaitedPack>;

/** What is on the shelf beside the built-in packs. An entry that means nothing takes none of the others with it. */
export const shelfSchema = z
  .object({
    installed: eachOf(installedPack),
    awaited: eachOf(awaitedPack),
  })
  .catch({ installed: [], awaited: [] });
export type Shelf = z.infer<typeof shelfSchema>;

function eachOf<Entry extends z.ZodType>(entry: Entry) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((all): z.output<Entry>[] => all.flatMap(each => entry.safeParse(each).data ?? []));
}

/** A pack that can be followed, as lists name it. */
export type ListedPack = (InstalledPack & { builtIn?: never }) | { id: string; name: string; builtIn: true };

/** All that can be followed, what was installed first: it takes the place of a built-in pack of the same id. */
export function listed(shelf: Shelf): ListedPack[] {
  const builtIn = packList.filter(({ id }) => !shelf.installed.some(pack => pack.id === id));
  return [...shelf.installed, ...builtIn.map(pack => ({ ...pack, builtIn: true as const }))];
}
