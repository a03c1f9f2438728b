import { firstWhere, spanOfWords } from './around';
import { namedIn } from './persons';
import type { Reading } from './reading';
import type { Category, Finding, Fix, Span } from './types';

/** Adds to each finding what one click can write instead, or take out. */
export function withSuggestions(findings: readonly Finding[], reading: Reading): Finding[] {
  return findings.map(finding => {
    const suggested = finding.quote === '' ? [] : suggestionsFor(finding, reading);
    return suggested.length > 0 ? { ...finding, fixes: [...finding.fixes, ...suggested] } : finding;
  });
}

/** Each stands for itself in a sentence, and nothing is lost with it but itself. */
const TAKEN_OUT_ALONE: ReadonlySet<Category> = new Set<Category>(['personal-data', 'work-email']);

/** What is wrong is all that the sentence says. */
const TAKEN_OUT_WITH_SENTENCE: ReadonlySet<Category> = new Set<Category>([
  'service-user',
  'colleague-detail',
  'confidential',
  'disparagement',
  'discrimination',
  'bullying',
  'conflict',
  'conduct',
  'offensive-language',
  'misleading',
]);

function suggestionsFor(finding: Finding, reading: Reading): Fix[] {
  const { category, span, quote } = finding;
  if (TAKEN_OUT_ALONE.has(category))
    return /[\d@]/.test(quote) ? [takeOut(span, quote, reading)] : takeOutSentence(span, reading);
  if (category === 'org-reference') return instead(span, quote, reading);
  const people =
    category === 'service-user'
      ? unnamed(span, reading, () => 'someone I support')
      : category === 'colleague-detail'
        ? unnamed(span, reading, initialsOf)
        : [];
  return TAKEN_OUT_WITH_SENTENCE.has(category) ? [...people, ...takeOutSentence(span, reading)] : people;
}

/** A hashtag, a handle or an address goes; a name becomes what it is a name of. What is a part of a longer word stays. */
function instead(span: Span, quote: string, reading: Reading): Fix[] {
  if (reading.draft.role !== 'personal' || /\S/.test(reading.text.charAt(span.start - 1))) return [];
  if (/^[#@]|^\S+\.\S+$/.test(quote)) return [takeOut(span, quote, reading)];
  return [{ kind: 'replace', span, text: startsSentence(span, reading) ? 'My employer' : 'my employer' }];
}

/** The first name in the finding, with what belongs to it, in other words. */
function unnamed({ start, end }: Span, reading: Reading, wordsFor: (name: string) => string): Fix[] {
  const named = namedIn(reading).find(({ from, to }) => {
    const span = spanOfWords(reading, from, to);
    return span.start >= start && span.end <= end;
  });
  if (!named) return [];
  const place = spanOfWords(reading, named.from, named.to);
  const words = wordsFor(reading.text.slice(place.start, place.end));
  const span = words.endsWith('.') ? place : withItsAdjectives(named.from, place, reading);
  const was = reading.text.slice(span.start, span.end);
  const text = startsSentence(span, reading) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return was === text ? [] : [{ kind: 'replace', span, text, was }];
}

/** "Poor old Mrs Patel": nobody is a poor old someone. */
function withItsAdjectives(from: number, span: Span, { words }: Reading): Span {
  let first = from;
  while (/^(?:poor|old|lovely|dear|little|our|my|the)$/.test(words[first - 1]?.text ?? '')) first -= 1;
  return { start: words[first]?.start ?? span.start, end: span.end };
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|master|sir|lady|dame|auntie)\.?$/i;

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(part => !TITLE.test(part));
  return parts.map(part => `${part.charAt(0).toUpperCase()}.`).join('');
}

function startsSentence({ start }: Span, { words }: Reading): boolean {
  const at = firstWhere(words, word => word.start >= start);
  return words[at - 1]?.sentence !== words[at]?.sentence;
}

/** With the space or the comma before it, so that none is left over. */
function takeOut({ start, end }: Span, was: string, { text }: Reading): Fix {
  const gap = /,?[ \t]*$/.exec(text.slice(Math.max(0, start - 10), start))?.[0] ?? '';
  if (gap !== '' && /^(?:$|[\s.,;:!?)])/.test(text.slice(end, end + 1)))
    return { kind: 'replace', span: { start: start - gap.length, end }, text: '', was };
  const after = /^[ \t]*/.exec(text.slice(end, end + 10))?.[0] ?? '';
  return { kind: 'replace', span: { start, end: end + after.length }, text: '', was };
}

/** Not where it is all that is said: to take that out is to say nothing. */
function takeOutSentence(span: Span, reading: Reading): Fix[] {
  const { words, sentences, text } = reading;
  const first = sentences[words[firstWhere(words, ({ end }) => end > span.start)]?.sentence ?? 0];
  const last = sentences[words[firstWhere(words, ({ start }) => start >= span.end) - 1]?.sentence ?? 0];
  if (!first || !last) return [];
  const next = words[last.to];
  const start = words[first.from]?.start ?? 0;
  const end = next?.start ?? text.length;
  const before = text.slice(0, start);
  const was = text.slice(start, end).trim();
  if (was.length > LONGEST || (before.trim() === '' && text.slice(end).trim() === '')) return [];
  const from = next ? start : before.trimEnd().length;
  return [{ kind: 'replace', span: { start: from, end }, text: '', was }];
}

/** More than that nobody means by a sentence. */
const LONGEST = 500;
