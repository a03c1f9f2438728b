import { textOf } from '@/src/packs/schema/parts';

type Entry = string | { text: string; placeholder?: boolean | undefined };

/** Names and phrases as a manager writes them: one on each line. What is no text, or has more than one line, is not among them. */
export function linesOf(list: readonly unknown[] | undefined): string {
  return (list ?? []).filter(isLine).map(textOf).join('\n');
}

/** The list again. An entry whose words have not changed stays as it was, and what is no line stays behind the others. */
export function listOf(text: string, before: readonly unknown[] | undefined): unknown[] {
  const known = new Map((before ?? []).filter(isLine).map(entry => [textOf(entry), entry]));
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  return [...lines.map(line => known.get(line) ?? line), ...(before ?? []).filter(entry => !isLine(entry))];
}

export function isLine(entry: unknown): entry is Entry {
  if (typeof entry === 'string') return !entry.includes('\n');
  if (typeof entry !== 'object' || entry === null || !('text' in entry)) return false;
  return (
    typeof entry.text === 'string' && Object.keys(entry).every(key => key === 'text' || key === 'placeholder')
  );
}
