import { browser } from 'wxt/browser';
import { z } from 'zod';

/** Of the words that a rule was wrong about: the rule, and a hash that says nothing of them. */
const taughtSchema = z
  .object({
    salt: z.string(),
    list: z.array(z.object({ rule: z.string(), hash: z.string() })),
  })
  .optional()
  .catch(undefined);

type Taught = NonNullable<z.infer<typeof taughtSchema>>;

/** What a rule was wrong about, in words already folded: `src/engine/quiet.ts`. */
export interface TaughtWords {
  rule: string;
  words: string;
}

const KEY = 'taught';
/** More than anybody teaches; what was taught first is forgotten first. */
const MOST = 500;

/** Of these, the ones that the person has said a rule is wrong about. */
export async function taughtAmong<Words extends TaughtWords>(all: readonly Words[]): Promise<Words[]> {
  const taught = await load();
  if (!taught) return [];
  const known = all.filter(({ rule }) => taught.list.some(each => each.rule === rule));
  const hashes = await Promise.all(known.map(words => hashOf(taught.salt, words)));
  return known.filter(({ rule }, at) => has(taught, rule, hashes[at] ?? ''));
}

export function teach(words: TaughtWords): Promise<void> {
  return change(async taught => {
    const { salt, list } = taught ?? { salt: newSalt(), list: [] };
    const hash = await hashOf(salt, words);
    const others = list.filter(each => each.rule !== words.rule || each.hash !== hash);
    return { salt, list: [...others, { rule: words.rule, hash }].slice(-MOST) };
  });
}

/** Takes back what was taught last. */
export function unteach(words: TaughtWords): Promise<void> {
  return change(async taught => {
    if (!taught) return taught;
    const hash = await hashOf(taught.salt, words);
    return { ...taught, list: taught.list.filter(each => each.rule !== words.rule || each.hash !== hash) };
  });
}

/** The rule speaks about everything again. */
export function forgetTaught(rule: string): Promise<void> {
  return change(
    async taught => taught && { ...taught, list: taught.list.filter(each => each.rule !== rule) },
  );
}

/** How many words each rule was taught to be quiet about, as the list in the options has it. */
export async function taughtByRule(): Promise<{ rule: string; count: number }[]> {
  const { list } = (await load()) ?? { list: [] };
  const counts = new Map<string, number>();
  for (const { rule } of list) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}

/** Calls the listener at each change, from whichever page it comes; gives the way to stop. */
export function watchTaught(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !changes[KEY]) return;
    loaded = undefined;
    listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

let loaded: Promise<Taught | undefined> | undefined;

/** Read once, since every check asks; where it cannot be read, none may fail for that. */
function load(): Promise<Taught | undefined> {
  loaded ??= browser.storage.local.get(KEY).then(
    stored => taughtSchema.parse(stored[KEY]),
    () => undefined,
  );
  return loaded;
}

let last: Promise<void> = Promise.resolve();

/** One after the other, so that no change undoes another. */
function change(make: (taught: Taught | undefined) => Promise<Taught | undefined>): Promise<void> {
  const done = last.then(async () => {
    const stored = await browser.storage.local.get(KEY);
    const taught = await make(taughtSchema.parse(stored[KEY]));
    if (!taught) return;
    loaded = Promise.resolve(taught);
    await browser.storage.local.set({ [KEY]: taught });
  });
  last = done.catch(() => {});
  return done;
}

function has({ list }: Taught, rule: string, hash: string): boolean {
  return list.some(each => each.rule === rule && each.hash === hash);
}

async function hashOf(salt: string, { rule, words }: TaughtWords): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([salt, rule, words]));
  return inText(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function newSalt(): string {
  return inText(crypto.getRandomValues(new Uint8Array(24)));
}

function inText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
