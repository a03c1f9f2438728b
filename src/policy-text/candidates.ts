import type { Block } from './block';
import { dutiesOf } from './duties';
import { sentencesOf } from './sentences';

/** Words of a policy that may be a clause, with what governs them. */
export interface Candidate {
  /** The headings above it, the outermost first. */
  headings: readonly string[];
  number: string | undefined;
  /** The words that open its list, the outermost first: "Employees must not:". */
  leadIns: readonly string[];
  words: string;
  isItem: boolean;
}

const MOST_LEAD_INS = 3;
const MOST_LEAD_IN = 500;

interface LeadIn {
  text: string;
  /** How the items of its list are marked; known with the first of them. */
  mark: string | undefined;
}

/** Every sentence and every item of a list, in reading order. */
export function candidatesOf(blocks: readonly Block[]): Candidate[] {
  const found: Candidate[] = [];
  let headings: { level: number; text: string; number: string | undefined }[] = [];
  let leadIns: LeadIn[] = [];
  const add = (text: string, number: string | undefined, isItem: boolean) => {
    const inherited = leadIns.slice(-MOST_LEAD_INS).map(leadIn => leadIn.text.slice(-MOST_LEAD_IN));
    const common = {
      headings: headings.map(heading => heading.text),
      number: number ?? headings.at(-1)?.number,
      isItem,
    };
    for (const sentence of sentencesOf(text))
      for (const words of dutiesOf(sentence)) found.push({ ...common, leadIns: inherited, words });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings = [
        ...headings.filter(({ level }) => level < block.level),
        { level: block.level, text: block.text, number: block.number },
      ];
      leadIns = [];
    } else if (block.kind === 'item') {
      const mark = `${block.mark} ${block.depth}`;
      leadIns = leadInsOf(leadIns, mark);
      if (!opensList(block.text)) add(block.text, block.number, true);
      else {
        if (!isBareLeadIn(block.text)) add(withoutColon(block.text), block.number, true);
        leadIns = [...leadIns, { text: block.text, mark: undefined }];
      }
    } else if (opensList(block.text)) {
      const sentences = sentencesOf(block.text);
      leadIns = [];
      add(sentences.slice(0, -1).join(' '), undefined, false);
      leadIns = [{ text: sentences.at(-1) ?? block.text, mark: undefined }];
    } else {
      const isBareItem = leadIns.length > 0 && leadIns.at(-1)?.mark === undefined && isShort(block.text);
      if (!isBareItem) leadIns = [];
      add(block.text, undefined, isBareItem);
    }
  }
  return found;
}

/** What governs an item: the lists that are still open at its mark. */
function leadInsOf(open: readonly LeadIn[], mark: string): LeadIn[] {
  const at = open.findIndex(leadIn => leadIn.mark === mark);
  const kept = at < 0 ? [...open] : open.slice(0, at + 1);
  const last = kept.at(-1);
  if (last && last.mark === undefined) kept[kept.length - 1] = { ...last, mark };
  return kept;
}

function opensList(text: string): boolean {
  return /[:;]$/.test(text) || /\b(?:for example|such as|the following|including)[,.]?$/i.test(text);
}

function withoutColon(text: string): string {
  return text
    .replace(/(?:[,;–-]?\s*(?:for example|for instance|such as|including)(?: by)?)?\s*[:;]\s*$/i, '')
    .trim();
}

/** "Staff must not:" says nothing without its list. */
function isBareLeadIn(text: string): boolean {
  return /\b(?:not|never|must|should|shall|to|by|are|include|be|following)\W*$/i.test(withoutColon(text));
}

function isShort(text: string): boolean {
  return text.length < 160 && sentencesOf(text).length === 1;
}
