import { firstWhere } from '../around';
import { apart, marked, wholeDraft } from '../marked';
import { perReading } from '../per-reading';
import type { Detector, Reading } from '../reading';
import type { Match } from '../types';
import { workLink } from '../work-link';

/** Arguing, answering a complaint, taking up what a paper or a lawyer asks. Handing it on kindly is none of these. */
export const conflict: Detector = {
  id: 'conflict',
  finds: 'arguments, and answers that are a manager’s to give',
  detect: perReading(reading => {
    const heated = heatedIn(reading);
    if (reading.marks('hand-off').length > 0) return heated;
    return apart([
      ...heated,
      ...takenUp(reading, 'press', 'the press'),
      ...takenUp(reading, 'legal', 'a legal matter'),
    ]);
  }),
};

/** Under somebody else's post anything heated counts; on one's own page only what is said about work. */
function heatedIn(reading: Reading): Match[] {
  const heated = marked(reading, 'heated', 'it argues with somebody');
  if (heated.length === 0) return heated;
  const isOurs = reading.draft.role === 'authorised' || workLink(reading) >= 3;
  if (isAnswer(reading)) return isOurs || heated.some(match => opens(reading, match)) ? heated : [];
  return isOurs && speaksToSomebody(reading) ? heated : [];
}

/** "Grow up", not "to grow up": it is said to somebody where it begins what is said. */
function opens({ words }: Reading, { span }: Match): boolean {
  const at = firstWhere(words, word => word.end > span.start);
  const [before, first] = [words[at - 1], words[at]];
  if (!before || before.sentence !== first?.sentence || before.sigil !== '') return first?.sigil !== '#';
  return /^(?:oh|so|just|please|well|and|but|because|mate|love|hun|yeah|no|yes|honestly|sorry|wow|lol|you|your|actually|clearly|maybe)$/.test(
    before.base,
  );
}

function isAnswer({ draft }: Reading): boolean {
  return draft.surface === 'comment' || draft.surface === 'reply' || draft.surface === 'message';
}

function speaksToSomebody({ words }: Reading): boolean {
  return words.some(({ base, sigil }) => sigil === '@' || /^(?:you|your|u|ur)$/.test(base));
}

function takenUp(reading: Reading, kind: 'press' | 'legal', name: string): Match[] {
  if (reading.marks(`${kind}-taken-up`).length === 0) return [];
  const asked = reading.marks(kind).length > 0 || (kind === 'press' && isNewsroom(reading));
  if (!asked) return [];
  const isOurs = reading.draft.role === 'authorised' || workLink(reading) > 0 || isAnswer(reading);
  return isOurs ? marked(reading, `${kind}-taken-up`, `it takes up ${name} yourself`) : [];
}

function isNewsroom(reading: Reading): boolean {
  const { replyTo } = reading.draft;
  const handles = reading.words.filter(({ sigil }) => sigil === '@').map(({ text }) => text);
  return [...handles, replyTo?.author ?? ''].some(name =>
    /(?:gazette|echo|news|bbc|itv|reporter|journo|journalist|herald|chronicle|telegraph|observer|press|voice|argus|examiner|times)/i.test(
      name,
    ),
  );
}

/** What is replied to complains, and the draft answers it instead of handing it on. */
export function answersComplaint(reading: Reading): Match[] {
  const { text } = reading.draft.replyTo ?? {};
  if (!text || !isAnswer(reading) || reading.marks('hand-off').length > 0) return [];
  return reading.read(text).marks('complaint').length > 0
    ? [wholeDraft('what you reply to reads like a complaint')]
    : [];
}
