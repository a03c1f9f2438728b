import { firstWhere } from '../around';
import { apart, marked } from '../marked';
import type { Detector, Reading } from '../reading';
import type { Match, Span } from '../types';
import { disclaimer } from './disclaimer';
import { organisation } from './organisation';

/** A staff message from one's own account, and the reverse. Says nothing where it is not known whose account it is. */
export const wrongAccount: Detector = {
  id: 'wrong-account',
  finds: 'posts that belong on another account',
  detect: reading => {
    const { role, official } = reading.draft;
    if (role === 'personal' && official === false) return staffMessage(reading);
    if (role === 'authorised' && official === true) return privateMessage(reading);
    return [];
  },
};

/** Of oneself nobody speaks who writes for the organisation. */
const MYSELF = /^(?:i|i'm|im|i've|ive|i'll|i'd|my|me|mine|myself)$/;

function staffMessage(reading: Reading): readonly Match[] {
  const named = organisation.detect(reading);
  if (named.length === 0 || disclaimer.detect(reading).length > 0) return [];
  const signed = signature(reading, named);
  const isOwn = reading.words.some(({ text }) => MYSELF.test(text));
  const said = isOwn ? [] : marked(reading, 'page-voice', 'it reads like a post of your organisation');
  return apart([...said, ...signed]);
}

/** Up to the name: after a dash; "from everyone at the"; and with "team" behind it, a sentence of its own. */
const DASH = /[-–—~]\s*$/;
const FROM_ALL =
  /\bfrom (?:all|all of us|all the team|everyone|everybody|the team)(?: here)? (?:at|in) (?:the )?$/i;
const THE = /(?:[-–—~\n.!?…)]|\p{Extended_Pictographic})\s*(?:from )?(?:(?:the|your|all the) )?$/iu;
const TEAM = /^ (?:team|crew)\b/i;

/** "– AUKCAP", "From all of us at IMS", "The Allsorts team", at the end. */
function signature({ text, words }: Reading, named: readonly Match[]): readonly Match[] {
  const last = named.at(-1);
  if (!last) return [];
  const before = text.slice(0, last.span.start);
  const after = text.slice(last.span.end);
  const isHandle = words[firstWhere(words, word => word.end > last.span.start)]?.sigil !== '';
  const isEnd = !/[\p{L}\p{N}]{2}/u.test(after.replace(TEAM, ''));
  const isSigned = DASH.test(before) || FROM_ALL.test(before) || (TEAM.test(after) && THE.test(before));
  return isSigned && isEnd && !isHandle
    ? [{ span: last.span, because: 'it is signed in the name of your organisation' }]
    : [];
}

function privateMessage(reading: Reading): readonly Match[] {
  return marked(reading, 'private-life', 'it is of somebody’s own life').filter(
    ({ span }) => !isQuoted(reading.text, span),
  );
}

/** What a guest says of "my kids", the organisation may pass on. */
function isQuoted(text: string, { start }: Span): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}
