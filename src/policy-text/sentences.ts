import { MOST_SENTENCE } from './limits';

const NO_END =
  /(?:\b(?:e\.g|i\.e|ex|mr|mrs|ms|dr|no|nos|st|approx|incl|inc|tel|ext|para|sec|cf|vs|vol|art|reg|viz)|\b[A-Z])\.$/i;
const END = /[.!?]["”’')\]]*(?=\s+["“‘'(]?[A-Z0-9])/g;

/** The sentences of a paragraph, as they are written. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (NO_END.test(text.slice(Math.max(start, end - 12), end))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter(sentence => sentence !== '').flatMap(cut);
}

/** Something that never ends is a table or a list that came through without its lines. */
function cut(sentence: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < sentence.length; at += MOST_SENTENCE)
    parts.push(sentence.slice(at, at + MOST_SENTENCE));
  return parts;
}
