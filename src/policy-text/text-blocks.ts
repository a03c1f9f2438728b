import type { Block } from './block';
import { MOST_PARAGRAPH } from './limits';
import { type Line, linesOf } from './text-lines';

const ENDS = /[.!?:;]["”’')\]]*$/;
const DUTY =
  /\b(?:must|should|shall|may not|cannot|can't|don't|do not|does not|not to|never|will|are|is|be|have|has|include|includes|including|following|for example|such as|provided|you|we|please|by|to)\b/i;
const MOST_WORDS_OF_HEADING = 12;

/** Reads a plain text: where lines break for the width of the page they are joined again. */
export function blocksOfText(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open: Open | undefined;
  let pending: Line | undefined;
  const close = () => {
    if (open) blocks.push(blockOf(open));
    open = undefined;
  };
  lines.forEach((line, at) => {
    if (line.text === '') {
      if (line.number !== undefined) {
        close();
        pending = line;
      }
      return;
    }
    const isApart = at > 0 && lines[at - 1]?.text === '';
    if (pending) {
      open = {
        line: { ...line, mark: 'number', number: pending.number },
        text: line.text,
        isTitled: true,
        last: line,
      };
      pending = undefined;
    } else if (open && goesOn(open, line, isApart, width)) {
      open.text = `${open.text} ${line.text}`;
      open.last = line;
      open.isTitled = false;
      return;
    } else {
      close();
      open = { line, text: line.text, isTitled: false, last: line };
    }
  });
  close();
  return blocks;
}

/** A block whose end has not been seen. */
interface Open {
  line: Line;
  text: string;
  /** Its number stood on a line of its own, as in a table: what comes next is a title or the text itself. */
  isTitled: boolean;
  last: Line;
}

function goesOn({ line, text, last, isTitled }: Open, next: Line, isApart: boolean, width: number): boolean {
  if (text.length > MOST_PARAGRAPH) return false;
  if (next.mark !== undefined || next.hashes > 0 || next.isBold || line.hashes > 0 || line.isBold)
    return false;
  if (ENDS.test(text) && !(width > 0 && !isApart && isFull(last, width) && !/:$/.test(text))) return false;
  const isSmall = /^["“‘'(]?[a-z&]/.test(next.text);
  if (isSmall) return !(isTitled && looksLikeTitle(text));
  if (width === 0 || isTitled) return false;
  return isFull(last, width) && !(looksLikeHeading(next) && isApart && next.indent > last.indent + 3);
}

function isFull(line: Line, width: number): boolean {
  return line.text.length + line.indent >= width * 0.72;
}

/** How wide the lines of the page were; 0 when a line of the text is a whole paragraph. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text, indent }) => text.length + indent).filter(length => length > 0);
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const full = lengths.filter(length => length >= width * 0.7).length;
  return width >= 45 && width <= 120 && full * 3 >= lengths.length ? width : 0;
}

function blockOf({ line, text, isTitled }: Open): Block {
  const number = line.number === undefined ? {} : { number: line.number };
  if (isHeading(line, text, isTitled))
    return { kind: 'heading', level: levelOf(line), ...number, text: text.replace(/\s*:$/, '') };
  const mark = markOf(line) ?? (line.indent > 0 && line.indent < 4 ? 'indent' : undefined);
  if (mark !== undefined) return { kind: 'item', depth: depthOf(line), mark, ...number, text };
  return { kind: 'paragraph', text };
}

function markOf({ mark, number }: Line): string | undefined {
  return mark === 'number' && /[a-z]/i.test(number ?? '') ? 'letter' : mark;
}

function isHeading(line: Line, text: string, isTitled: boolean): boolean {
  if (line.hashes > 0) return true;
  if (line.isBold) return !/[.;,]$/.test(text);
  if (isTitled) return looksLikeTitle(text);
  if (line.mark !== undefined && line.mark !== 'number') return false;
  return looksLikeHeading({ ...line, text });
}

function looksLikeTitle(text: string): boolean {
  return (
    text.split(' ').length <= MOST_WORDS_OF_HEADING &&
    !/[.;,]$/.test(text) &&
    !/\b(?:must|should|shall|(?:do|does|is|are|will|may) not)\b/i.test(text)
  );
}

function looksLikeHeading({ text, mark, number }: Line): boolean {
  const words = text.split(' ');
  if (words.length > MOST_WORDS_OF_HEADING || text.length > 90 || !/^[“"(]?[\p{Lu}\d]/u.test(text))
    return false;
  if (/[.;,!]$/.test(text)) return false;
  if (/^[^a-z]+$/.test(text) && /[A-Z]{3}/.test(text)) return true;
  if (/\?$/.test(text)) return words.length <= MOST_WORDS_OF_HEADING;
  if (/:$/.test(text)) return words.length <= 5 && !DUTY.test(text);
  if (/^[^:]{2,40}: \S/.test(text)) return false;
  if (mark === 'number') return /\.\d/.test(number ?? '') || !startsAList(text);
  return words.length <= 8
    ? !/\b(?:must|should|shall|never|do not|don't|may not|will|please)\b/i.test(text)
    : isTitleCase(words);
}

/** A numbered line that goes on from a lead-in begins with a verb; a numbered heading names its subject. */
function startsAList(text: string): boolean {
  return DUTY.test(text) && !isTitleCase(text.split(' '));
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter(word => word.length > 3);
  return long.length > 0 && long.filter(word => /^\W?\p{Lu}/u.test(word)).length * 3 >= long.length * 2;
}

function levelOf({ hashes, number }: Line): number {
  if (hashes > 0) return hashes;
  return number ? number.split('.').length : 1;
}

/** "4.1" stands one deeper than "4". */
function depthOf({ indent, number }: Line): number {
  return Math.min(8, Math.floor(indent / 4) + (number?.split('.').length ?? 1) - 1);
}
