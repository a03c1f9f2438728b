import type { Asked, InstalledPack, Origin, Refusal } from '@/src/packs/installed-pack';
import type { ManagedPack } from '@/src/packs/schema/managed';
import { openInstalled, openSignedPack } from '@/src/signing/open-signed-pack';
import { askedAt } from './ask-again';
import { fetchPack } from './fetch-pack';
import { dropPack, keepPack, noteOnShelf } from './keep-pack';
import { latestTime } from './latest-time';
import { textOf } from './look-at-pack';
import { changeShelf, loadShelf } from './shelf';

type OfPolicy = Origin & { kind: 'policy' };

/** Brings the packs that a policy names onto the shelf, and takes those away that it no longer names. */
export async function bringPolicyPacks(packs: readonly ManagedPack[]): Promise<void> {
  const wanted = packs.map(originOf);
  await dropOthers(wanted);
  for (const [place, { inline }] of packs.entries()) {
    const from = wanted[place];
    if (!from) continue;
    if (inline !== undefined) await takeFile(inline, from);
    else if (!(await isThere(from))) await awaitPack(from, { next: 0 });
  }
}

/** Fetches a pack that a policy names and that is not there yet. */
export async function fetchAwaited(from: OfPolicy): Promise<void> {
  if (!from.address) return;
  const fetched = await fetchPack(from.address);
  if (fetched.ok) await takeFile(textOf(fetched.bytes), from);
  else await awaitPack(from, askedAt(Date.now(), { kind: 'unread', why: fetched.why }));
}

function originOf({ url, key, mandatory = false }: ManagedPack, place: number): OfPolicy {
  return { kind: 'policy', key, address: url, mandatory, place };
}

/** The policy vouches for its key: what somebody installed by themselves under the same id gives way to it. */
async function takeFile(file: string, from: OfPolicy): Promise<void> {
  const bytes = new TextEncoder().encode(file);
  const known = await openInstalled(bytes, from.key);
  const entry = known.ok ? await installedAs(known.id) : undefined;
  const isOfSameKey = known.ok && entry && [known.key, known.previousKey, from.key].includes(entry.key);
  const opened = await openSignedPack(bytes, {
    pinned: from.key,
    installed: isOfSameKey ? entry : undefined,
    now: new Date(await latestTime(Date.now())),
  });
  if (opened.ok && opened.digest !== entry?.digest) {
    const asked = from.address ? askedAt(Date.now()) : undefined;
    const isKept = await keepPack({ opened, file, from, asked }).then(
      () => true,
      () => false,
    );
    return isKept ? forget(from) : refuse(from, { kind: 'no-room' });
  }
  const refusal: Refusal | undefined = opened.ok
    ? undefined
    : { kind: 'refused', reason: opened.reason, problems: opened.problems };
  // What is there already, or newer than what the policy brings, stays and is the policy's from now on.
  if (entry && isOfSameKey) {
    await noteOnShelf(entry.id, { from, asked: askedAt(Date.now(), refusal) });
    return forget(from);
  }
  return refusal && refuse(from, refusal);
}

async function installedAs(id: string): Promise<InstalledPack | undefined> {
  return (await loadShelf()).installed.find(entry => entry.id === id);
}

/** Whether one from there is installed already; if so, it is the policy's from now on. */
async function isThere(from: OfPolicy): Promise<boolean> {
  const { installed } = await loadShelf();
  const entry = installed.find(
    ({ from: own, key }) =>
      (own.kind === 'policy' && isSame(own, from)) ||
      (own.kind === 'link' && own.address === from.address && key === from.key),
  );
  if (entry && JSON.stringify(entry.from) !== JSON.stringify(from)) await noteOnShelf(entry.id, { from });
  return entry !== undefined;
}

async function dropOthers(wanted: readonly OfPolicy[]): Promise<void> {
  const isWanted = (own: Origin) => own.kind !== 'policy' || wanted.some(from => isSame(own, from));
  const { installed, awaited } = await loadShelf();
  for (const { id } of installed.filter(({ from }) => !isWanted(from))) await dropPack(id);
  if (awaited.every(({ from }) => isWanted(from))) return;
  await changeShelf(shelf => ({ ...shelf, awaited: shelf.awaited.filter(({ from }) => isWanted(from)) }));
}

/** A file in the policy itself is known by its place in it. */
function isSame(one: OfPolicy, other: OfPolicy): boolean {
  return (
    one.key === other.key &&
    one.address === other.address &&
    (one.address !== undefined || one.place === other.place)
  );
}

/** Noted with the pack that stays for it, or with the one that is still to come. */
async function refuse(from: OfPolicy, refusal: Refusal): Promise<void> {
  const { installed } = await loadShelf();
  const entry = installed.find(({ from: own }) => own.kind === 'policy' && isSame(own, from));
  const asked = askedAt(Date.now(), refusal);
  return entry ? noteOnShelf(entry.id, { asked }) : awaitPack(from, asked);
}

function awaitPack(from: OfPolicy, asked: Asked): Promise<void> {
  return changeShelf(shelf => ({
    ...shelf,
    awaited: [...withoutAwaited(shelf.awaited, from), { from, asked }],
  }));
}

function forget(from: OfPolicy): Promise<void> {
  return changeShelf(shelf => ({ ...shelf, awaited: withoutAwaited(shelf.awaited, from) }));
}

function withoutAwaited<Entry extends { from: OfPolicy }>(
  awaited: readonly Entry[],
  from: OfPolicy,
): Entry[] {
  return awaited.filter(entry => !isSame(entry.from, from));
}
