import { firstWhere, marksNear, overlaps, spanOfWords } from '../around';
import { perReading } from '../per-reading';
import { namedIn } from '../persons';
import type { Word } from '../reading';
import type { Span } from '../types';
import { isQuoted, marksIn, type OffenceMark, type OffenceReading } from './offence-reading';

/** An ill word, and whom it is said to or of. */
export interface Aimed {
  span: Span;
  /** The ill word. */
  mark: OffenceMark;
  /** Said to somebody, or of somebody named or at work. */
  at: 'you' | 'somebody';
}

/** Between somebody and the word for them. */
const BETWEEN =
  /^(?:are|is|was|were|am|r|be|s|being|a|an|the|such|just|really|so|nothing|but|some|kind|of|pair|bunch|load|still|always|all|both|common|well|that|this|what|absolute|absolutely|complete|completely|total|utter|utterly|proper|right|fucking|bloody|big|massive|little|old|piece|on|from|in|at|nights|days|bank|stores|office|agency|shift|team|hr|reception|payroll)$/;
const VERB = /^(?:are|is|was|were|r|be|being)$/;
const FONDLY =
  /^(?:lucky|jammy|clever|cheeky|beautiful|gorgeous|sexy|lovely|brave|funny|poor|magnificent|brilliant|talented|gifted|legend|sausage|sweet|smart|adorable|cute|love|loves|proud|xx|xxx|xxxx|mate|babe|hun|bless|congrats|congratulations|happy)$/;
const GENERAL =
  /^(?:if|when|whenever|unless|because|cos|til|until|that|than|how|why|where|who|think|thought|thinks|feel|feels|make|makes|makin|thinking)$/;
export const TOLD =
  /^(?:called|calls|calling|call|said|says|saying|told|telling|tells|tell|heard|quote|thinks|thought|yelled|shouted|mean|means|write|writes|writing|wrote)$/;
const DENIED = /^(?:not|never|isn't|isnt|aren't|arent|wasn't|no|hardly|nor|don't|dont)$/;

const ABOUT_OTHERS = /^(?:she|he|her|him|she's|he's|shes|hes)$/;

/** Ill words of some tags that are aimed: the words between are those that lead from a person to what they are called. */
export function aimedIn(
  offence: OffenceReading,
  sentence: { from: number; to: number },
  marks: readonly OffenceMark[],
): Aimed[] {
  return marks.flatMap(mark => aim(offence, sentence, mark) ?? []);
}

function aim(
  offence: OffenceReading,
  sentence: { from: number; to: number },
  mark: OffenceMark,
): Aimed | undefined {
  const { words } = offence;
  if (words.slice(sentence.from, sentence.to).some(({ base }) => FONDLY.test(base))) return undefined;
  if (isQuoted(offence, mark.span)) return undefined;
  const insulting = marksIn(offence, sentence, 'insult-adjective');
  const adjectives = [...insulting, ...marksIn(offence, sentence, 'swearing', 'wholly')];
  let at = mark.from - 1;
  let adjective = false;
  let verb = false;
  for (; at >= sentence.from && leads(words[at], at, adjectives); at -= 1) {
    adjective ||= insulting.some(({ from, to }) => from <= at && at < to);
    verb ||= VERB.test(words[at]?.text ?? '');
  }
  if (mark.tag === 'insult-noun' && !adjective) return undefined;
  const before = words[at];
  if (!before || at < sentence.from) return undefined;
  const earlier = words.slice(Math.max(sentence.from, at - 3), at);
  if (earlier.some(({ text }) => TOLD.test(text))) return undefined;
  const person = personAt(offence, before);
  const span = { start: Math.min(before.start, person?.start ?? before.start), end: mark.span.end };
  if (isYou(before)) {
    const last = earlier.at(-1)?.text ?? '';
    return GENERAL.test(last) || DENIED.test(last) || /^(?:are|were|aren't)$/.test(last)
      ? undefined
      : { span, mark, at: 'you' };
  }
  const isSaid = verb || adjective || before.text !== before.base;
  return isSaid && (before.sigil === '@' || person) ? { span, mark, at: 'somebody' } : undefined;
}

function leads(word: Word | undefined, at: number, adjectives: readonly OffenceMark[]): boolean {
  if (!word || word.sigil === '@' || isYou(word)) return false;
  return BETWEEN.test(word.text) || adjectives.some(({ from, to }) => from <= at && at < to);
}

function isYou({ text }: Word): boolean {
  return /^(?:you|u|ya|you're|youre|ur|you'r|yous|youse|yer)$/.test(text);
}

/** Named, or of the author's work. */
function personAt({ reading }: OffenceReading, word: Word): Span | undefined {
  const named = namesIn(reading);
  const name = named[firstWhere(named, span => span.end > word.start)];
  if (name && overlaps(name, word)) return name;
  return marksNear(reading, 'target-own', word.sentence).find(({ span }) => overlaps(span, word))?.span;
}

const namesIn = perReading<readonly Span[]>(reading =>
  namedIn(reading).map(({ from, to }) => spanOfWords(reading, from, to)),
);

/** Somebody is meant: spoken to, named, at work, or pointed at. */
export function somebodyIn(
  { reading, words }: OffenceReading,
  { from, to }: { from: number; to: number },
): boolean {
  const own = words.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return false;
  if (
    own.some(
      word =>
        isYou(word) || /^(?:your|ur)$/.test(word.text) || word.sigil === '@' || ABOUT_OTHERS.test(word.text),
    )
  )
    return true;
  const span = { start: first.start, end: last.end };
  const named = namesIn(reading);
  const name = named[firstWhere(named, other => other.end > span.start)];
  return name !== undefined && overlaps(name, span);
}
