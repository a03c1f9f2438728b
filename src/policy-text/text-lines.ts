import { MOST_PARAGRAPH } from './limits';

/** A line of a text document, without its mark. */
export interface Line {
  text: string;
  /** White space before it, in columns. */
  indent: number;
  /** What it begins with: a bullet, or `number`. */
  mark: string | undefined;
  number: string | undefined;
  /** Marked as a heading, by `#` or by being bold throughout. */
  hashes: number;
  isBold: boolean;
}

const BULLET = /^(?:[-–—•·●▪■◦‣*ØøÒ□✓➢►o§\uf000-\uf0ff](?=\s)|[•·●▪■◦‣✓➢►□\uf000-\uf0ff])(?:\s|\ufe0f)*/u;
const NUMBER =
  /^(?:(?:section|clause|part) (?=\d))?(?:(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?|\(?([a-z]|[ivx]{1,4}|\d{1,2})\)|([a-z])\.)(?:\s+(?:[–—:-]\s+)?|$)/i;
/** What word processors leave behind in a text. */
const LEFTOVERS = /\[bookmark: [^\]]{0,80}\]|\{#[^}]{0,80}\}|!\[[^\]]{0,200}\]\([^)]{0,500}\)/g;
const EMPHASIS = /(\*\*|__)(?=\S)|(?<=\S)(\*\*|__)/g;

export function linesOf(text: string): Line[] {
  return withoutFurniture(text.split('\n').flatMap(partsOf)).map(lineOf);
}

/** A line that is no line of a document is cut, between words where there are any. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > MOST_PARAGRAPH) {
    const space = rest.lastIndexOf(' ', MOST_PARAGRAPH);
    const end = space > MOST_PARAGRAPH / 2 ? space : MOST_PARAGRAPH;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

export function lineOf(written: string): Line {
  const cleared = written.replace(LEFTOVERS, '').trimEnd();
  const indent = columns(/^\s*/.exec(cleared)?.[0] ?? '');
  const hashes = /^\s*(#{1,6})\s/.exec(cleared)?.[1]?.length ?? 0;
  const bare = cleared.trim().replace(/^#{1,6}\s+/, '');
  const isBold = /^(\*\*|__)[^*_]+\1:?$/.test(bare);
  let rest = bare.replace(EMPHASIS, '').replace(/\s+/g, ' ').trim();
  let mark: string | undefined;
  for (let times = 0; times < 3 && BULLET.test(rest); times += 1) {
    mark = rest.charAt(0);
    rest = rest.replace(BULLET, '');
  }
  if (mark === undefined && hashes === 0) rest = rest.replace(/^[□\uf000-\uf0ff]+/u, '');
  const numbered = mark === undefined ? NUMBER.exec(rest) : null;
  const number = numbered?.[1] ?? numbered?.[2] ?? numbered?.[3];
  if (numbered && isNumber(numbered, rest)) {
    rest = rest.slice(numbered[0].length).trim();
    mark = 'number';
  }
  return {
    text: rest.replace(/[□\uf000-\uf0ff]+/gu, '').trim(),
    indent,
    mark,
    number: mark === 'number' ? number : undefined,
    hashes,
    isBold,
  };
}

/** A year, an amount or a lone letter at the beginning of a sentence is no number of a clause. */
function isNumber([, decimal]: RegExpExecArray, text: string): boolean {
  if (decimal === undefined) return true;
  return (
    !/^\d+\s+(?:[a-z]|january|february|march|april|may|june|july|august|september|october|november|december)/i.test(
      text,
    ) || /^\d+(?:\.\d+)+\s|^\d+\s+[A-Z]/.test(text)
  );
}

function columns(space: string): number {
  return [...space].reduce((sum, one) => sum + (one === '\t' ? 4 : 1), 0);
}

/** Lines of a page's furniture are short. */
const MOST_FURNITURE = 300;

/** Without page numbers, the lines that head and foot every page, and the table of contents. */
function withoutFurniture(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines)
    if (line.length <= MOST_FURNITURE) times.set(shapeOf(line), (times.get(shapeOf(line)) ?? 0) + 1);
  const isFurniture = (line: string) =>
    line.length <= MOST_FURNITURE &&
    (isPageNumber(line) || isGreeting(line) || isHeadOrFoot(line, times.get(shapeOf(line)) ?? 0));
  return withoutContents(lines.filter(line => !isFurniture(line)));
}

function isGreeting(line: string): boolean {
  return /^\s*(?:dear [\w ]{1,30}|(?:with )?(?:kind|best|warm) (?:regards|wishes)|yours (?:sincerely|faithfully|truly))[,.]?\s*$/i.test(
    line,
  );
}

function shapeOf(line: string): string {
  return line.trim().toLowerCase().replace(/\d+/g, '#');
}

function isPageNumber(line: string): boolean {
  return /^\s*(?:[-–—|]\s*)?(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})(?:\s*[-–—|])?\s*$|^\s*page\s+\d{1,3}\s*$|^\s*[-–—]\s*\d{1,3}\s*[-–—]\s*$/i.test(
    line,
  );
}

function isHeadOrFoot(line: string, times: number): boolean {
  const text = line.trim();
  if (times < 3 || text.length > 100 || text.length < 4) return false;
  return !/[:;,]$/.test(text) && !/^[-•·]/.test(text) && !/^\d+[.)]?$/.test(text);
}

const CONTENTS_LINE = /(?:\.{3,}|…{2,}|\t|\s{3,})\s*\d{1,3}\s*$/;

function withoutContents(lines: readonly string[]): string[] {
  const start = lines.findIndex(line => line.length < 60 && /^\W*(?:table of )?contents\W*$/i.test(line));
  const kept: string[] = [];
  let isInside = false;
  lines.forEach((line, at) => {
    if (at === start) isInside = true;
    else if (isInside && line.trim() !== '' && !isContentsLine(line)) isInside = false;
    if (!isInside && (line.length > MOST_FURNITURE || !CONTENTS_LINE.test(line))) kept.push(line);
  });
  return kept;
}

function isContentsLine(line: string): boolean {
  if (line.length > MOST_FURNITURE) return false;
  return CONTENTS_LINE.test(line) || /^\W*(?:\d[\d.]*\s+)?\S.{0,80}\s\d{1,3}\s*$/.test(line);
}
