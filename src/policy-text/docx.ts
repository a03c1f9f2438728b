import type { Block, Read } from './block';
import { MOST_LETTERS, MOST_LINES } from './limits';
import { blocksOfText } from './text-blocks';
import { lineOf } from './text-lines';
import { unpack } from './unpack';
import { attributeOf, readXml, type XmlPiece } from './xml';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

/** Reads the paragraphs of a Word document, with its headings, lists and tables. Headers, footers and notes are other parts of it, and are not read. */
export function readDocx(bytes: Uint8Array): Read {
  const unpacked = unpack(bytes, [DOCUMENT, STYLES, NUMBERING]);
  if (!unpacked.ok) return unpacked;
  const document = textOf(unpacked.parts.get(DOCUMENT));
  if (document === undefined) return { ok: false, problem: 'not-a-document' };
  const levels = headingLevels(textOf(unpacked.parts.get(STYLES)) ?? '');
  const numbered = numberedLists(textOf(unpacked.parts.get(NUMBERING)) ?? '');
  const reader = new DocumentReader();
  if (!readXml(document, piece => reader.take(piece)))
    return { ok: false, problem: reader.isTooLong ? 'too-long' : 'broken-document' };
  const blocks = reader.paragraphs.flatMap(paragraph => blocksOf(paragraph, levels, numbered));
  return blocks.length === 0 ? { ok: false, problem: 'empty' } : { ok: true, blocks };
}

interface Paragraph {
  text: string;
  style: string;
  outline: number | undefined;
  list: { id: string; depth: number } | undefined;
  isBold: boolean;
}

class DocumentReader {
  readonly paragraphs: Paragraph[] = [];
  isTooLong = false;
  private open: Paragraph[] = [];
  private isText = false;
  private isBoldRun = false;
  private skipped = 0;
  private letters = 0;

  /** False when it is more than can be read. */
  take(piece: XmlPiece): boolean {
    if (piece.kind === 'text') return this.isText && this.skipped === 0 ? this.add(piece.text) : true;
    if (piece.kind === 'close') return this.close(piece.name);
    this.start(piece.name, piece.attributes);
    return true;
  }

  private start(name: string, attributes: string): void {
    const paragraph = this.open.at(-1);
    const value = () => attributeOf(attributes, 'val');
    if (SKIPPED.has(name)) this.skipped += 1;
    else if (name === 'p')
      this.open.push({ text: '', style: '', outline: undefined, list: undefined, isBold: true });
    else if (name === 'r') this.isBoldRun = false;
    else if (name === 't') this.isText = true;
    else if (!paragraph) return;
    else if (name === 'tab') paragraph.text += '\t';
    else if (name === 'br' || name === 'cr') paragraph.text += '\n';
    else if (name === 'noBreakHyphen') paragraph.text += '-';
    else if (name === 'pStyle') paragraph.style = value() ?? '';
    else if (name === 'outlineLvl') paragraph.outline = Number(value());
    else if (name === 'ilvl') paragraph.list = { id: paragraph.list?.id ?? '', depth: Number(value()) || 0 };
    else if (name === 'numId') paragraph.list = { id: value() ?? '', depth: paragraph.list?.depth ?? 0 };
    else if (name === 'b') this.isBoldRun = value() !== '0' && value() !== 'false';
  }

  private close(name: string): boolean {
    if (SKIPPED.has(name)) this.skipped -= 1;
    if (name === 't') this.isText = false;
    if (name !== 'p') return true;
    const paragraph = this.open.pop();
    if (paragraph && paragraph.text.trim() !== '') this.paragraphs.push(paragraph);
    this.isTooLong ||= this.paragraphs.length > MOST_LINES;
    return !this.isTooLong;
  }

  private add(text: string): boolean {
    const paragraph = this.open.at(-1);
    if (!paragraph) return true;
    paragraph.text += text;
    paragraph.isBold &&= this.isBoldRun || text.trim() === '';
    this.letters += text.length;
    this.isTooLong ||= this.letters > MOST_LETTERS;
    return !this.isTooLong;
  }
}

/** What was taken out, the instructions of fields, and the second copy that older programs are given. */
const SKIPPED = new Set(['del', 'instrText', 'delText', 'Fallback', 'sdtPr', 'moveFrom']);

function blocksOf(
  { text, style, outline, list, isBold }: Paragraph,
  levels: ReadonlyMap<string, number>,
  numbered: ReadonlySet<string>,
): Block[] {
  if (/^toc\s?\d|^tableofcontents/i.test(style)) return [];
  const plain = text.replace(/\s+/g, ' ').trim();
  const level =
    levels.get(style) ??
    levelOfName(style) ??
    (outline !== undefined && outline < 9 ? outline + 1 : undefined);
  const line = lineOf(plain);
  const number = line.number === undefined ? {} : { number: line.number };
  if (level !== undefined) return [{ kind: 'heading', level, ...number, text: line.text }];
  if (list && list.id !== '0') {
    const mark = numbered.has(`${list.id} ${list.depth}`) ? 'number' : 'bullet';
    return [{ kind: 'item', depth: list.depth, mark, text: plain }];
  }
  if (isBold && plain.length < 90 && !/[.;,:]$/.test(plain))
    return [{ kind: 'heading', level: 9, ...number, text: line.text }];
  return blocksOfText(text);
}

function levelOfName(style: string): number | undefined {
  const level = /^heading\s?([1-9])$/i.exec(style)?.[1];
  if (level) return Number(level);
  return /^(?:title|subtitle)$/i.test(style) ? 1 : undefined;
}

/** Styles by their id, where they or what they are named after is a heading. */
function headingLevels(styles: string): Map<string, number> {
  const levels = new Map<string, number>();
  let id = '';
  const isRead = readXml(styles, piece => {
    if (piece.kind !== 'open') return true;
    if (piece.name === 'style') id = attributeOf(piece.attributes, 'styleId') ?? '';
    const level = piece.name === 'name' ? levelOfName(attributeOf(piece.attributes, 'val') ?? '') : undefined;
    if (level !== undefined && id !== '') levels.set(id, level);
    return true;
  });
  return isRead ? levels : new Map();
}

/** Lists and depths that are numbered; the others have bullets. */
function numberedLists(numbering: string): Set<string> {
  const formats = new Map<string, Set<string>>();
  const found = new Set<string>();
  let [abstract, depth, list] = ['', '', ''];
  const isRead = readXml(numbering, piece => {
    if (piece.kind !== 'open') return true;
    const value = attributeOf(piece.attributes, 'val') ?? '';
    if (piece.name === 'abstractNum') abstract = attributeOf(piece.attributes, 'abstractNumId') ?? '';
    else if (piece.name === 'lvl') depth = attributeOf(piece.attributes, 'ilvl') ?? '';
    else if (piece.name === 'numFmt' && value !== 'bullet' && value !== 'none')
      formats.set(abstract, (formats.get(abstract) ?? new Set()).add(depth));
    else if (piece.name === 'num') list = attributeOf(piece.attributes, 'numId') ?? '';
    else if (piece.name === 'abstractNumId' && list !== '')
      for (const each of formats.get(value) ?? []) found.add(`${list} ${each}`);
    return true;
  });
  return isRead ? found : new Set();
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // a document in another encoding is none that Word writes
  }
}
