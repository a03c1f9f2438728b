import { FAMILY_NAMES } from '@/src/engine/names/family-names';
import { GIVEN_NAMES } from '@/src/engine/names/given-names';
import { seeded } from '../random';
import { CARE_SENTENCES } from './care-sentences';
import type { Line } from './load';

export type Text = Pick<Line, 'text' | 'entities'>;

const GIVEN = GIVEN_NAMES.split(/\s+/).filter(name => name.length > 2);
const FAMILY = FAMILY_NAMES.split(/\s+/).filter(name => name.length > 2);

/** The lines, then some of them again: with the names of other people, and without capitals; then care work in our own words. */
export function varied(
  lines: readonly Text[],
  plan: { seed: number; swap: number; small: number; care: number },
): Text[] {
  const random = seeded(plan.seed);
  const pick = (names: readonly string[]) => names[Math.floor(random() * names.length)] ?? '';
  const swapped = lines
    .filter(({ entities }) => entities.some(isName))
    .filter(() => random() < plan.swap)
    .map(line => withOthers(line, word => pick(word === 'family' ? FAMILY : GIVEN)));
  const small = [...lines, ...swapped]
    .filter(({ text }) => text !== text.toLowerCase() && text.length === text.toLowerCase().length)
    .filter(() => random() < plan.small)
    .map(line => ({ ...line, text: line.text.toLowerCase() }));
  const care = Array.from({ length: plan.care }, () =>
    CARE_SENTENCES.map(sentence => filledIn(sentence, pick, random)),
  ).flat();
  return [...lines, ...swapped, ...small, ...care];
}

function isName({ label, handle }: Text['entities'][number]): boolean {
  return label === 'PER' && !handle;
}

/** Each word of a name for another, written as the first was: large, small or with one capital. */
function withOthers({ text, entities }: Text, other: (kind: 'given' | 'family') => string): Text {
  let at = 0;
  let made = '';
  const moved: Text['entities'] = [];
  for (const entity of entities.toSorted((a, b) => a.start - b.start)) {
    if (entity.start < at) continue;
    made += text.slice(at, entity.start);
    const start = made.length;
    const written = text.slice(entity.start, entity.end);
    made += isName(entity) ? renamed(written, other) : written;
    moved.push({ ...entity, start, end: made.length });
    at = entity.end;
  }
  return { text: made + text.slice(at), entities: moved };
}

function renamed(written: string, other: (kind: 'given' | 'family') => string): string {
  const words = written.split(' ');
  if (words.length > 2 || !words.every(word => /^\p{L}{3,}$/u.test(word))) return written;
  return words.map((word, at) => likeWritten(word, other(at === 0 ? 'given' : 'family'))).join(' ');
}

function likeWritten(model: string, name: string): string {
  if (model === model.toLowerCase()) return name;
  return model === model.toUpperCase() ? name.toUpperCase() : capitalised(name);
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `[given]`, `[family]` and `[full]` become names: found ones in brackets, and in braces those that name a place or a thing. */
function filledIn(sentence: string, pick: (names: readonly string[]) => string, random: () => number): Text {
  const entities: Text['entities'] = [];
  let text = '';
  for (const part of sentence.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const start = text.length;
    const words = part
      .replace(/given/g, () => capitalised(pick(GIVEN)))
      .replace(/family/g, () => capitalised(pick(FAMILY)));
    const isSlot = /^[[{]/.test(part);
    text += isSlot ? words.slice(1, -1) : part;
    if (isSlot) entities.push({ start, end: text.length, label: part.startsWith('[') ? 'PER' : 'LOC' });
  }
  const lower = random() < 0.35 ? text.toLowerCase() : text;
  return { text: lower.length === text.length ? lower : text, entities };
}
