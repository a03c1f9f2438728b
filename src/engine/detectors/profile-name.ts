import { wholeDraft } from '../marked';
import { perSentence } from '../per-sentence';
import type { Detector, Reading, Word } from '../reading';
import type { Match } from '../types';
import { organisationTags } from './organisation';

const NAMES =
  /^(?:account|accounts|handle|page|podcast|blog|channel|username|name|group|insta|instagram|tiktok|twitter|profile|follow|find|vlog|youtube)$/;
const MAKES =
  /^(?:my|new|our|called|name|named|me|us|started|launched|launching|starting|set|created|vote|won|follow|find|live|search)$/;

/** The organisation's name in a name of one's own: account, handle, page, podcast. */
export const profileName: Detector = {
  id: 'profile-name',
  finds: 'your organisation’s name in the name of your account or page',
  detect: reading => {
    const { account, name, role } = reading.draft;
    const isOwn =
      role === 'personal' && [account, name].some(each => each !== undefined && namesIt(reading, each));
    return isOwn
      ? [wholeDraft('the account you post from bears your organisation’s name')]
      : inWords(reading);
  },
};

/** Spaces and punctuation aside, with something before or behind. */
function namesIt(reading: Reading, account: string): boolean {
  const joined = account.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const parts = [account.replace(/[_.-]/g, ' ')];
  for (let cut = 4; cut <= joined.length; cut += 1) parts.push(joined.slice(0, cut), joined.slice(-cut));
  return parts.some(part => {
    const { marks } = reading.read(part);
    return [organisationTags.sure, organisationTags.perhaps].some(tag => marks(tag).length > 0);
  });
}

/** "Come find me over at @…", "my new page is called …". */
function inWords(reading: Reading): Match[] {
  const { words } = reading;
  const isNaming = words.some(({ base }) => NAMES.test(base)) && words.some(({ base }) => MAKES.test(base));
  if (!isNaming) return [];
  const handles = reading.sentences.flatMap((_, at) => mixedHandles(reading, at));
  return handles.length > 0 ? handles : titles(reading);
}

const mixedHandles = perSentence((reading, at): readonly Match[] => {
  const { from, to } = reading.sentences[at] ?? { from: 0, to: 0 };
  return reading.words
    .slice(from, to)
    .filter(word => word.sigil === '@' && word.text.length > 4 && isMixed(reading, word))
    .map(({ start, end }) => ({ span: { start, end }, because: BECAUSE }));
});

const BECAUSE = 'a name that bears your organisation’s';
const WORKS = /^(?:podcast|blog|vlog|channel|page|newsletter)$/;

/** "The Meadowbank Diaries", as the title of a podcast or a page. */
function titles(reading: Reading): Match[] {
  if (!reading.words.some(({ base }) => WORKS.test(base)) || reading.flatCase) return [];
  return reading.marks(organisationTags.perhaps).flatMap(({ from, to, span }) => {
    const next = reading.words[to];
    const article = reading.words[from - 1];
    const isTitle = article?.text === 'the' && article.capital && next?.capital && !next.shouted;
    return isTitle
      ? [{ span: { start: article.start, end: Math.max(span.end, next.end) }, because: BECAUSE }]
      : [];
  });
}

/** The name and something more: the organisation's own handle is not one's own. */
function isMixed(reading: Reading, word: Word): boolean {
  const handle = reading.text.slice(word.start + 1, word.end);
  const whole = reading.read(handle.replace(/[^\p{L}\p{N}]/gu, ''));
  return whole.marks(organisationTags.sure).length === 0 && namesIt(reading, handle);
}
