import Papa from 'papaparse';
import { z } from 'zod';
import type { Draft } from '@/src/engine/types';
import { roles, sites, surfaces } from '@/src/packs/schema/parts';

export type Post = Pick<Draft, 'text' | 'site' | 'surface' | 'role'>;

export interface PostsRead {
  posts: readonly Post[];
  /** How many there are beyond those that are taken. */
  left: number;
  /** Lines that could not be read as a post. */
  unread: number;
}

/** More than that is not run at once. */
export const MOST_POSTS = 10_000;

const USUAL = { site: 'facebook', surface: 'post', role: 'personal' } as const;
/** What columns and entries with the text of a post are called, in the order of trust. */
const TEXT_NAMES = ['text', 'post', 'message', 'content', 'body', 'caption', 'tweet', 'full_text', 'comment'];

/** Reads posts from a file by what its name ends with, or from what was pasted: one on each line, or apart by empty lines. */
export function readPosts(text: string, fileName = ''): PostsRead {
  const name = fileName.toLowerCase();
  if (/\.(jsonl|ndjson|json)$/.test(name)) return shortened(fromJsonLines(text));
  if (/\.(csv|tsv)$/.test(name)) return shortened(fromTable(text));
  const parts = /\n\s*\n/.test(text.trim()) ? text.split(/\n\s*\n/) : text.split('\n');
  return shortened(
    parts
      .map(part => part.trim())
      .filter(Boolean)
      .map(postOf),
  );
}

function shortened(all: readonly (Post | undefined)[]): PostsRead {
  const posts = all.filter(post => post !== undefined);
  return {
    posts: posts.slice(0, MOST_POSTS),
    left: Math.max(0, posts.length - MOST_POSTS),
    unread: all.length - posts.length,
  };
}

function postOf(text: string): Post {
  return { ...USUAL, text };
}

const entry = z.object({
  site: z.enum(sites).catch(USUAL.site),
  surface: z.enum(surfaces).catch(USUAL.surface),
  role: z.enum(roles).catch(USUAL.role),
});

function fromJsonLines(text: string): (Post | undefined)[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => postFrom(parsedLine(line)));
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function postFrom(data: unknown): Post | undefined {
  if (typeof data === 'string') return data.trim() === '' ? undefined : postOf(data);
  if (typeof data !== 'object' || data === null) return undefined;
  const texts = new Map<string, unknown>(
    Object.entries(data).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const found = TEXT_NAMES.map(name => texts.get(name)).find(isText);
  return found === undefined ? undefined : { ...entry.parse(data), text: found };
}

function fromTable(text: string): (Post | undefined)[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const names = head.map(cell => cell.trim().toLowerCase());
  const named = TEXT_NAMES.map(name => names.indexOf(name)).find(at => at >= 0);
  const body = named === undefined ? data : rows;
  const column = named ?? longestColumn(data);
  return body.map(row => {
    const cell = row[column];
    if (!isText(cell)) return undefined;
    return named === undefined
      ? postOf(cell)
      : { ...entry.parse(Object.fromEntries(names.map((name, at) => [name, row[at]]))), text: cell };
  });
}

/** Where no column says what it is, the one with the most in it. */
function longestColumn(rows: readonly string[][]): number {
  const lengths: number[] = [];
  for (const row of rows.slice(0, 200))
    for (const [at, cell] of row.entries()) lengths[at] = (lengths[at] ?? 0) + cell.length;
  return lengths.indexOf(Math.max(...lengths));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
