import { createStore, del, delMany, get, getMany, set, setMany } from 'idb-keyval';
import { z } from 'zod';
import type { Pack } from '@/src/packs/pack-schema';
import type { SignedPack } from '@/src/packs/schema/signed-pack';
import { type History, keptWhole, needsKeeping, restored } from '@/src/studio/history';
import type { Written } from '@/src/studio/pack-draft';
import type { Review } from '@/src/studio/policy-review';
import type { Post } from '@/src/studio/read-posts';
import type { SignedVersion } from '@/src/studio/versions';

/**
 * Packs being written, in the browser's database. After every change the steps since the pack was last kept whole are kept, so
 * that nothing is lost however the page ends. Posts that a pack is tried on are kept only where the manager asks for that.
 */
const store = createStore('second-look-studio', 'drafts');

const summaries = z.array(
  z.strictObject({ id: z.string(), name: z.string(), changed: z.number(), version: z.string() }),
);

/** A pack in the list: `changed` in milliseconds. */
export type DraftSummary = z.infer<typeof summaries>[number];

export interface OpenDraft {
  id: string;
  /** The version it was begun from, where it was begun from one. */
  base: Pack | undefined;
  /** The versions that were signed here. */
  signed: readonly SignedVersion[];
  history: History<Written>;
}

export async function listDrafts(): Promise<DraftSummary[]> {
  const list = summaries.safeParse(await get('list', store));
  return (list.data ?? []).toSorted((a, b) => b.changed - a.changed);
}

/** Keeps a pack for the first time. */
export async function addDraft({ id, base, history }: OpenDraft, now: number): Promise<void> {
  await setMany(
    [
      [`base ${id}`, base],
      [`whole ${id}`, history.value],
      [`steps ${id}`, stepsOf(history)],
      ['list', await listWith(id, history.value, now)],
    ],
    store,
  );
}

/** Keeps a change; gives back the history as it is to go on from. */
export async function keepDraft({ id, history }: OpenDraft, now: number): Promise<History<Written>> {
  const next = needsKeeping(history) ? keptWhole(history) : history;
  const entries: [string, unknown][] = [
    [`steps ${id}`, stepsOf(next)],
    ['list', await listWith(id, history.value, now)],
  ];
  if (next !== history) entries.push([`whole ${id}`, history.value]);
  await setMany(entries, store);
  return next;
}

export async function openDraft(id: string): Promise<OpenDraft | undefined> {
  const [base, whole, steps, signed = []] = await getMany(
    [`base ${id}`, `whole ${id}`, `steps ${id}`, `signed ${id}`],
    store,
  );
  return whole && steps ? { id, base, signed, history: restored(whole, steps) } : undefined;
}

export async function deleteDraft(id: string): Promise<void> {
  const list = await listDrafts();
  await setMany([['list', list.filter(draft => draft.id !== id)]], store);
  await delMany([`base ${id}`, `whole ${id}`, `steps ${id}`, `posts ${id}`, `signed ${id}`], store);
}

export async function keepSigned(id: string, signed: readonly SignedVersion[]): Promise<void> {
  await set(`signed ${id}`, signed, store);
}

/** The organisation's key, locked by its passphrase; after a change of keys, what the key before said of it. */
export interface KeptKey {
  file: string;
  publicKey: string;
  previous?: SignedPack['previous'];
}

export async function keptKey(): Promise<KeptKey | undefined> {
  return get<KeptKey>('key', store);
}

export async function keepKey(key: KeptKey): Promise<void> {
  await set('key', key, store);
}

/** A policy that is being looked through, before there is a pack. */
export async function keepReview(review: Review): Promise<void> {
  await set('review', review, store);
}

export async function keptReview(): Promise<Review | undefined> {
  return get<Review>('review', store);
}

export async function forgetReview(): Promise<void> {
  await del('review', store);
}

/** Posts that the manager asked to keep beside a pack. */
export async function keepPosts(id: string, kept: readonly Post[]): Promise<void> {
  await set(`posts ${id}`, kept, store);
}

export async function keptPosts(id: string): Promise<readonly Post[]> {
  return (await get<readonly Post[]>(`posts ${id}`, store)) ?? [];
}

export async function forgetPosts(id: string): Promise<void> {
  await del(`posts ${id}`, store);
}

function stepsOf({ past, future, log }: History<Written>) {
  return { past, future, log };
}

async function listWith(id: string, { pack }: Written, changed: number): Promise<DraftSummary[]> {
  const others = (await listDrafts()).filter(draft => draft.id !== id);
  return [{ id, name: pack.name || pack.organisation.name, version: pack.version, changed }, ...others];
}
