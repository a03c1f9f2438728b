/** One piece of a phrase: a word (in its spellings), a word of a class, up to `gap` words of any kind, or a choice. */
export type Item = { words: string[] } | { gap: number } | { class: WordClass } | { either: Item[][] };

export const wordClasses = ['number', 'age', 'old', 'name'] as const;
export type WordClass = (typeof wordClasses)[number];

export type ParsedPhrase = { ok: true; items: Item[] } | { ok: false; why: string };

const GAP = 3;
const LONGEST = 4000;
/** As nearly all of a long list of terms are: no signs in it. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
/** Beyond these a phrase could be said in more ways than a draft can be looked through for. */
const MOST_GAPS = 4;
const MOST_CLASSES = 4;
const DEEPEST = 8;

/**
 * Words, with `(one|or another)`, endings as in `support(s|ed)`, `(not needed)?`, `...` for up to three words of the same
 * sentence, and `<number>`, `<age>`, `<old>` (sixty or more), `<name>`. No more than that: a manager reads it, and it cannot run away.
 */
export function parsePhrase(written: string): ParsedPhrase {
  if (written.length > LONGEST) return { ok: false, why: `it is longer than ${LONGEST} characters` };
  if (PLAIN.test(written)) return { ok: true, items: written.split(' ').map(word => ({ words: [word] })) };
  try {
    const items = new Parser(written).all();
    if (items.every(isOptional)) return { ok: false, why: 'it has no word that must be there' };
    if (beginsOpen(items) || beginsOpen(backwards(items)))
      return { ok: false, why: '"..." stands at its beginning or its end' };
    if (mostOf('gap', items) > MOST_GAPS) return { ok: false, why: `it has more than ${MOST_GAPS} "..."` };
    if (mostOf('class', items) > MOST_CLASSES)
      return { ok: false, why: `it has more than ${MOST_CLASSES} signs such as <name>` };
    return { ok: true, items };
  } catch (error) {
    if (error instanceof PhraseError) return { ok: false, why: error.message };
    throw error;
  }
}

function isOptional(item: Item): boolean {
  return 'either' in item && item.either.some(way => way.every(isOptional));
}

/** How often on the way on which it is most often. */
function mostOf(kind: 'gap' | 'class', items: readonly Item[]): number {
  return items.reduce(
    (sum, item) =>
      sum +
      ('either' in item ? Math.max(0, ...item.either.map(way => mostOf(kind, way))) : Number(kind in item)),
    0,
  );
}

/** One of the ways through it begins with any words at all. */
function beginsOpen(items: readonly Item[]): boolean {
  for (const item of items) {
    if ('gap' in item || ('either' in item && item.either.some(beginsOpen))) return true;
    if (!isOptional(item)) return false;
  }
  return false;
}

function backwards(items: readonly Item[]): Item[] {
  return items.toReversed().map(item => ('either' in item ? { either: item.either.map(backwards) } : item));
}

class PhraseError extends Error {}

class Parser {
  private at = 0;
  private depth = 0;
  private readonly written: string;

  constructor(written: string) {
    this.written = written
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replaceAll('…', '...')
      .replaceAll('&', ' and ');
  }

  all(): Item[] {
    const items = this.sequence();
    if (this.at < this.written.length)
      throw new PhraseError(`"${this.written[this.at]}" is not expected here`);
    return items;
  }

  private sequence(): Item[] {
    const items: Item[] = [];
    for (;;) {
      this.eat(/[\s\-–,:/]+/y);
      if (this.at >= this.written.length || this.peek('|') || this.peek(')')) return items;
      items.push(this.perhaps(this.item()));
    }
  }

  private item(): Item {
    if (this.eat(/\.\.\./y)) return { gap: GAP };
    const named = this.eat(/<[a-z]+>/y);
    if (named) return { class: expectClass(named.slice(1, -1)) };
    if (this.peek('(')) return this.group();
    const word = this.eat(/[\p{L}\p{N}'_.#@]+/uy);
    if (!word) throw new PhraseError(`"${this.written[this.at]}" means nothing here`);
    const endings = this.peek('(') ? this.endings() : [''];
    return { words: endings.flatMap(ending => spellings(word + ending)) };
  }

  private group(): Item {
    this.at += 1;
    this.depth += 1;
    if (this.depth > DEEPEST) throw new PhraseError(`more than ${DEEPEST} brackets stand within one another`);
    const either = [this.sequence()];
    while (this.eat(/\|/y)) either.push(this.sequence());
    if (!this.eat(/\)/y)) throw new PhraseError('a bracket is not closed');
    this.depth -= 1;
    return { either };
  }

  /** `support(s|ed|ing)`: the word itself and the word with each ending. */
  private endings(): string[] {
    const written = this.eat(/\([\p{L}'|]*\)/uy);
    if (!written) throw new PhraseError('endings are letters only, as in "resident(s)"');
    return ['', ...written.slice(1, -1).split('|')];
  }

  private perhaps(item: Item): Item {
    return this.eat(/\?/y) ? { either: [[item], []] } : item;
  }

  private peek(character: string): boolean {
    return this.written[this.at] === character;
  }

  private eat(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.written)?.[0];
    if (found) this.at += found.length;
    return found;
  }
}

function expectClass(name: string): WordClass {
  const known = wordClasses.find(each => each === name);
  if (!known)
    throw new PhraseError(`<${name}> is not one of ${wordClasses.map(each => `<${each}>`).join(', ')}`);
  return known;
}

const ALSO_WITHOUT =
  /n't$|^(?:i'm|i've|it's|that's|he's|they're|you're|there's|what's|who's|alzheimer's|parkinson's)$/;

/** People leave the apostrophe out of `don't`; without it `we're`, `I'll` and `she'll` would be other words. */
function spellings(word: string): string[] {
  const plain = word.replaceAll('.', '').replace(/^[#@]/, '');
  return ALSO_WITHOUT.test(plain) ? [plain, plain.replaceAll("'", '')] : [plain];
}
