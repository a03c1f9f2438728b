import { marksNear, sentenceOf, wordsAfter, wordsBefore } from './around';
import { careWork, ENOUGH_WORK } from './care-work';
import { perReading } from './per-reading';
import type { Reading, Word } from './reading';
import { unheardOf } from './unheard-of';
import { type Given, givenName } from './vocabulary/given-names';
import { NOT_A_NAME } from './vocabulary/not-a-name';

/** Somebody a draft speaks of by name: words `[from, to)`. */
export interface Named {
  from: number;
  to: number;
  how: 'title' | 'name' | 'initials';
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|master|sir|lady|dame|auntie)$/;
const CARE_BEFORE =
  /^(?:supporting|support|supported|washed|washing|showered|showering|bathed|bathing|dressed|dressing|fed|feeding|hoisted|hoisting|toileted|visited|visiting|after|for|with|called|named|resident|client|tenant|lady|gentleman|gent|user|got|gave|giving|put|putting|took|taking|poor|old|lovely|dear|bless|settled|settling|assisted|assisting|little|our|dropped|walked|drove|sat|holding|held|helping|helped|checking|checked|restrained|lost|miss|missing|rip|goodnight|night|to)$/;

/** Everybody named in a draft, whoever they are. */
export const namedIn = perReading<readonly Named[]>(findNamed);

function findNamed(reading: Reading): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const named = titled(reading, at) ?? called(reading, at) ?? initials(reading, at);
    if (!named) continue;
    found.push(named);
    at = named.to - 1;
  }
  return found.length > 0 ? found : unheardOf(reading);
}

/** "Mrs Patel", "mr b", "Miss Jean". */
function titled({ words, flatCase }: Reading, at: number): Named | undefined {
  const title = words[at];
  if (!title || !TITLE.test(title.text)) return undefined;
  const [name, surname] = [words[at + 1], words[at + 2]];
  if (!name || title.sigil || name.sentence !== title.sentence) return undefined;
  if (title.text === 'miss' || title.text === 'lady' || title.text === 'master' || title.text === 'auntie') {
    const isName = name.capital && title.capital && !flatCase;
    if (!isName && name.given !== 'name') return undefined;
    if (title.text === 'lady' && !title.capital) return undefined;
  }
  if (
    !/^\p{L}/u.test(name.text) ||
    /^(?:and|or|who|said|the|right|wrong|potato|bean|man|president|speaker|chairman|big|nice|darcy|grey|robot|whippy|kipling|tickle|trump|blobby|burns|beast|spock|t)$/.test(
      name.base,
    )
  )
    return undefined;
  const isInitial = name.base.length === 1;
  if (!isInitial && !name.capital && !flatCase && name.base.length < 3) return undefined;
  const hasSurname =
    surname?.capital &&
    surname.sentence === name.sentence &&
    name.end + 1 === surname.start &&
    !NOT_A_NAME.test(surname.base);
  return { from: at, to: at + (hasSurname && !flatCase ? 3 : 2), how: isInitial ? 'initials' : 'title' };
}

/** A given name, with a surname if one follows. In lower case only a name that is no other word, after a word of care. */
function called(reading: Reading, at: number): Named | undefined {
  const word = reading.words[at];
  if (word?.sigil !== '' || word.base.length < 2) return undefined;
  const given = word.given === 'name' ? word.given : givenWithoutItsS(word);
  if (given === 'no') return undefined;
  if (
    /^(?:prince|princess|king|queen|saint|st|president|pope|sir|lord)$/.test(
      wordsBefore(reading, at, 1)[0]?.base ?? '',
    )
  )
    return undefined;
  if (given !== 'name' && !isSurelyNamed(reading, at)) return undefined;
  const hasCapital = word.capital && !reading.flatCase && !(word.shouted && word.base.length < 4);
  if (!hasCapital && !isAfterCare(reading, at) && !isAtCare(reading)) return undefined;
  const next = reading.words[at + 1];
  const isFull =
    next && hasCapital && next.capital && next.start === word.end + 1 && next.sentence === word.sentence;
  if (isFull && isPlace(next)) return undefined;
  return { from: at, to: at + (isFull && !NOT_A_NAME.test(next.base) && !next.sigil ? 2 : 1), how: 'name' };
}

/** "Maureens hand": a lost apostrophe. */
function givenWithoutItsS({ base, given, capital }: Word): Given {
  return capital && base.length > 4 && base.endsWith('s') ? givenName(base.slice(0, -1)) : given;
}

/** A name that is a word as well needs a capital inside a sentence. */
function isSurelyNamed(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word?.capital || reading.flatCase || word.shouted) return false;
  const isFirst = reading.words[at - 1]?.sentence !== word.sentence;
  const next = reading.words[at + 1]?.text ?? '';
  if (/^(?:in|from|on)$/.test(next))
    return /^(?:room|bed|flat|number|unit|bay|bungalow)$/.test(reading.words[at + 2]?.text ?? '');
  return (
    !isFirst &&
    (isAfterCare(reading, at) ||
      /^(?:has|had|is|was|said|and|who|told|fell|turned|tried|died|passed|threw|asked)$/.test(next))
  );
}

/** "Doris Ward", "Martin Luther Way": what follows makes it a place. */
function isPlace({ base }: Word): boolean {
  return /^(?:ward|hospital|house|court|road|street|lane|way|close|avenue|school|college|park|centre|clinic|unit|lodge|award|awards|foundation|trust|hall|stadium|theatre|island|lewis|cup|airport)$/.test(
    base,
  );
}

/** Somebody who writes without capitals, about care work: there a name that is no other word is a name. */
function isAtCare(reading: Reading): boolean {
  return reading.marks('care-setting').length > 0 || careWork(reading) >= ENOUGH_WORK - 1;
}

function isAfterCare(reading: Reading, at: number): boolean {
  return wordsBefore(reading, at, 2).some(({ base }) => CARE_BEFORE.test(base));
}

/** "Supporting J with her shower", "poor M. had a fall": one capital after a word of care. */
function initials(reading: Reading, at: number): Named | undefined {
  const word = reading.words[at];
  if (word?.sigil !== '' || !word.shouted === word.base.length > 1) return undefined;
  if (!/^\p{L}{1,2}$/u.test(word.base) || !word.capital || reading.flatCase) return undefined;
  if (
    /^(?:i|a|x|tv|uk|eu|us|hr|it|dj|pe|am|pm|ok|ot|gp|ed|ae|ce|so|no|my|u|hq|fb|bp|od|mp|pc|pm|dr|su)$/.test(
      word.base,
    )
  )
    return undefined;
  const [before] = wordsBefore(reading, at, 1);
  const [after] = wordsAfter(reading, at + 1, 1);
  const isCare = before && CARE_BEFORE.test(before.base) && before.base !== 'for' && before.base !== 'with';
  const isActing =
    after &&
    /^(?:has|had|was|is|fell|refused|who|said|kicked|hit|threw|cried|passed|died|with|in)$/.test(after.base);
  return (isCare && (isActing || /^(?:after|supporting|called|resident|client)$/.test(before.base))) ||
    (before === undefined && isActing)
    ? { from: at, to: at + 1, how: 'initials' }
    : undefined;
}

/** Thanked, or spoken of by their job: a colleague. */
export function isColleague(reading: Reading, named: Named): boolean {
  const { from, to } = named;
  return marksNear(reading, 'colleague', sentenceOf(named, reading)).some(mark =>
    mark.to <= from ? from - mark.to <= 1 : mark.from - to <= 2 && mark.from >= to,
  );
}
