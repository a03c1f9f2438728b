import { spanOfWords, touchesMark } from '../around';
import { perReading } from '../per-reading';
import { perSentence } from '../per-sentence';
import type { Detector, Reading, Word } from '../reading';
import type { Match } from '../types';

const SAYINGS =
  /^(?:views?|opinions?|thoughts?|tweets?|posts?|postings?|content|comments?|words?|everything|anything|all|statements?|ramblings?|rants?|musings?|posting|account|page|here|said|expressed|say|said|speaking|tweeting|writing|post)$/;
const OWN = /^(?:mine|own|myself|personal|personally|solely|purely|alone|me)$/;
const NOT =
  /^(?:not|never|no|nor|don't|dont|doesn't|doesnt|aren't|arent|isn't|isnt|without|cannot|can't|cant|necessarily)$/;
const STAND_FOR =
  /^(?:reflect|reflects|reflective|reflecting|represent|represents|representing|representative|express|endorsed|endorsement|shared|behalf|speak|speaking|those|that|anyone|views?|opinions?|connected|linked|affiliated|related|associated|attributable|of|the|work|my|to|is|those|say|saying|official)$/;
const EMPLOYER =
  /^(?:employers?|employer's|organi[sz]ation|organi[sz]ation's|organi[sz]ations|compan(?:y|ies)|company's|work|workplace|charity|charity's|trust|trust's|firm|job|council|nhs|university|school|boss|anyone|anybody|else|client|clients|aukcap|ims|business|team)$/;
const SUBJECT =
  /^(?:views?|opinions?|thoughts?|tweets?|posts?|postings?|content|comments?|words?|everything|all|anything|ramblings?|rants?|musings?|statements?)$/;
const JOKE =
  /^(?:dog|dog's|dogs|cat|cat's|cats|wife|wife's|husband|mum|mum's|nobody|nobody's|voices|yours|stolen|borrowed|hamster|kids|imaginary|aliens?)$/;

export const disclaimer: Detector = {
  id: 'disclaimer',
  finds: 'words that say the views are your own',
  detect: perReading(reading => reading.sentences.flatMap((_, at) => inSentence(reading, at))),
};

const NOTHING: readonly Match[] = [];

const inSentence = perSentence((reading, at): readonly Match[] => {
  const { from, to } = reading.sentences[at] ?? { from: 0, to: 0 };
  const said = reading.words.slice(from, to);
  const found =
    ownViews(said) ?? notTheEmployers(said, reading) ?? inPerson(said) ?? inSetWords(reading, from, to);
  if (!found || saidInJest(said, found)) return NOTHING;
  const span = spanOfWords(reading, from + found.from, from + found.to);
  return [{ span, because: 'it says that the views are your own' }];
});

/** "Views are my dog's", "nobody's"; but not "nobody else's". */
function saidInJest(said: readonly Word[], { from, to }: Place): boolean {
  const near = said.slice(Math.max(0, from - 3), to + 4);
  return near.some(
    ({ base }, at) =>
      JOKE.test(base) && !/^(?:else|elses|but|except|at|pays)$/.test(near[at + 1]?.base ?? ''),
  );
}

function inSetWords(reading: Reading, from: number, to: number): Place | undefined {
  const mark = reading.marks('own-views').find(each => each.from >= from && each.to <= to);
  if (!mark) return undefined;
  const before = reading.words.slice(Math.max(from, mark.from - 3), mark.from);
  return before.some(({ text }) => NOT.test(text))
    ? undefined
    : { from: mark.from - from, to: mark.to - from };
}

type Place = { from: number; to: number };

/** "All views (are) my own", "opinions mine", "these are my personal views". */
function ownViews(said: readonly Word[]): Place | undefined {
  const subject = said.findIndex(({ text }) => SUBJECT.test(text));
  if (subject < 0) return undefined;
  for (let at = subject + 1; at < Math.min(said.length, subject + 9); at += 1) {
    const word = said[at]?.text ?? '';
    if (said.slice(subject, at).some(({ text }) => NOT.test(text))) break;
    const isMine =
      (word === 'mine' && !/^(?:at|round|to|of|all)$/.test(said[at - 1]?.text ?? '')) ||
      (word === 'own' && /^(?:my|our|are|is|mi)$/.test(said[at - 1]?.text ?? ''));
    const isPersonal =
      /^(?:personal|personally|solely|purely)$/.test(word) && said.slice(subject, at).every(isLinking);
    if (isMine || isPersonal) return denied(said, subject, at) ? undefined : { from: subject, to: at + 1 };
  }
  return personalViews(said);
}

function isLinking({ text }: Word): boolean {
  return (
    SUBJECT.test(text) ||
    /^(?:are|is|my|all|expressed|here|and|in|this|these|on|posted|shared|made|the|purely|entirely|a|as)$/.test(
      text,
    )
  );
}

/** "My own personal views", "just my personal opinion": said as a label, not in passing ("in my personal opinion the film…"). */
function personalViews(said: readonly Word[]): Place | undefined {
  for (let at = 1; at < said.length; at += 1) {
    if (!/^(?:views?|opinions?|thoughts|account|capacity)$/.test(said[at]?.text ?? '')) continue;
    const before = said.slice(Math.max(0, at - 3), at).map(({ text }) => text);
    const isOwn = before.at(-1) === 'personal' || before.at(-1) === 'own';
    const isCapacity = said[at]?.text === 'capacity';
    if (!isOwn || before.some(text => NOT.test(text)) || said[at]?.text === 'account') continue;
    const isLabel =
      said.length <= before.length + 4 || /^(?:only|alone|here|and|not|etc)$/.test(said[at + 1]?.text ?? '');
    const isStated = said
      .slice(0, at)
      .some(({ base }) =>
        /^(?:these|this|it|that|they|content|i|speaking|reflects?|posts?|tweets?)$/.test(base),
      );
    const opensWithOwn = at === 1 && before[0] === 'own'; // "own views!!!"
    if (
      isCapacity ||
      opensWithOwn ||
      (isLabel && before.some(text => text === 'my' || text === 'personal')) ||
      (isStated && !said.slice(0, at).some(({ text }) => text === 'in'))
    )
      return { from: Math.max(0, at - 2), to: at + 1 };
  }
  return undefined;
}

/** "(Does) not (necessarily) reflect the views of my employer", "not my employer's", "nothing to do with work". */
function notTheEmployers(said: readonly Word[], reading: Reading): Place | undefined {
  const names = ['organisation', 'organisation-perhaps'];
  const isEmployer = (word: Word) =>
    EMPLOYER.test(word.base) ||
    EMPLOYER.test(word.text) ||
    names.some(tag => touchesMark(reading.marks(tag), word));
  if (!said.some(isDenial)) return undefined;
  for (let at = 0; at < said.length; at += 1) {
    const word = said[at];
    if (!word || !isEmployer(word)) continue;
    const before = said.slice(Math.max(0, at - 12), at);
    const not = before.findLastIndex(isDenial);
    if (not < 0) continue;
    const between = before.slice(not + 1);
    const speaks = [...before, ...said.slice(at, at + 5)].some(
      ({ text }) =>
        SUBJECT.test(text) ||
        /^(?:reflect|reflects|represent|represents|representing|behalf|speak|speaking|speaks|endorsed)$/.test(
          text,
        ),
    );
    if (speaks && between.every(each => isLink(each, isEmployer))) {
      const from = at - before.length + not;
      return { from, to: at + 1 };
    }
  }
  return undefined;
}

function isDenial({ text }: Word): boolean {
  return NOT.test(text) || text === 'nothing';
}

function isLink(word: Word, isEmployer: (word: Word) => boolean): boolean {
  return (
    STAND_FOR.test(word.text) ||
    NOT.test(word.text) ||
    isEmployer(word) ||
    OWN.test(word.text) ||
    SAYINGS.test(word.text) ||
    /^(?:on|for|by|any|or|and|in|way|necessarily|do|does|with|from|a|an|our|anything|whatsoever|current|past|previous|always|who|i|positions?|strateg(?:y|ies)|policy|stance|may|be|taken|as|where)$/.test(
      word.text,
    )
  );
}

/** Whatever is said in person has one of these. */
const IN_PERSON = /^(?:myself|me|private|capacity|only|alone)\b/;

/** "I speak for myself only", "speaking as me, not for work", "in a personal capacity". */
function inPerson(said: readonly Word[]): Place | undefined {
  if (!said.some(word => IN_PERSON.test(word.text))) return undefined;
  const text = said.map(word => word.text).join(' ');
  const found =
    /\b(?:speak|speaking|speaks|tweet|tweeting|post|posting|talking|writing|here) (?:only |purely |just |strictly )?(?:for|as) (?:myself|me|a private (?:person|individual|citizen))\b(?! and| too| as well)/.exec(
      text,
    ) ??
    /\b(?:is|are|it's|its) (?:just |only |all )?me (?:talking|speaking|saying it)\b/.exec(text) ??
    /\b(?:in|a) (?:my |a )?(?:own |purely |strictly )?(?:personal|private) capacity\b/.exec(text) ??
    /\bmy (?:own )?(?:views|opinions|thoughts|words)(?: and opinions| and views)? (?:only|alone)\b/.exec(
      text,
    );
  if (!found) return undefined;
  const before = text.slice(0, found.index).split(' ').length - 1;
  if (said.slice(0, before).some(word => NOT.test(word.text))) return undefined;
  return { from: before, to: before + found[0].split(' ').length };
}

/** "Views are NOT my own", "views my own? no, my cat's": said the other way round. */
function denied(said: readonly Word[], from: number, to: number): boolean {
  return said.slice(Math.max(0, from - 3), to).some(({ text }) => NOT.test(text));
}
