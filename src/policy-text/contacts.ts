import type { ContactFact, Route } from './facts';
import { sentencesOf } from './sentences';

const ROUTES: readonly (readonly [Route, RegExp])[] = [
  [
    'press',
    /\b(?:press|media (?:attention|enquir\w+|inquir\w+|request\w*|contact\w*)|journalists?|reporters?|newspapers?)\b/i,
  ],
  ['legal', /\blegal (?:question|action|advice|matter)|solicitor/i],
  ['complaints', /\bcomplain|negative (?:comment|feedback)|antagonistic|argument/i],
  ['data-breach', /\bdata (?:protection )?breach|loss of (?:personal )?data|breach of data/i],
  ['harassment', /\bharass|bull(?:y|ied)|victimis|upsetting|\boffensive\b|dignity/i],
  ['whistle-blowing', /whistle/i],
  ['permission', /\b(?:permission|approval|consent|authoris(?:ation|ed by)|agreed)\b/i],
  [
    'harm',
    /\b(?:report (?:any|your|it|this)|concerns?|disparages|reflects poorly|harm the reputation|inappropriate (?:content|comment|post))/i,
  ],
  [
    'doubt',
    /\b(?:unsure|not sure|in (?:any )?doubt|questions?|advice|guidance|clarification|check with|assistance|problem)\b/i,
  ],
];

const ASKED =
  /\b(?:contact|refer\w*|report\w*|pass\w*|tell|inform|notify|ask|consult|check with|discuss\w*|raise\w*|speak to|take it|seek|permission (?:from|of)|approval (?:from|of)|approved by|authorised by|agreed (?:by|with)|consent (?:from|of)|directed to|put through to)\b/i;
const TITLE =
  /\b(?:(?:the|your|our|their|an?|with|to|from|by|or|organisation['’]s) )((?:(?!(?:the|your|our|their|a|an|to|with|of|from|or|and|by) )[\w'’&-]+ ){0,3}?(?:line manager|managing director|chief executive|manager|director|officer|co-?ordinator|secretary|department|office|team|lead|trustees|chair|administrator|supervisor|headteacher|head ?teacher|principal|ceo)(?: officer| (?:team|department))?)\b/gi;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,3}/;
const PHONE = /(?<![\d-])(?:\+44 ?\d|0\d)[\d ()-]{7,14}\d(?![\d-])/;
/** Said of equipment, these people are no help with a post. */
const NOT_POSTS =
  /\b(?:equipment|laptop|virus|hardware|software|lost or stolen|loss or theft|driving|invoice|purchase|DSE|workstation)\b/i;
const MOST = 20;

/** Whom the text says to turn to, and what for; a person is named once. */
export function contactsIn(paragraphs: readonly string[]): ContactFact[] {
  const found = new Map<string, ContactFact>();
  for (const paragraph of paragraphs)
    sentencesOf(paragraph).forEach((sentence, at, all) => {
      const fact = contactOf(sentence, `${all[at - 1] ?? ''} ${sentence}`);
      if (!fact) return;
      const known = found.get(fact.who.toLowerCase());
      found.set(fact.who.toLowerCase(), known ? merged(known, fact) : fact);
    });
  return [...found.values()].slice(0, MOST);
}

function contactOf(sentence: string, around: string): ContactFact | undefined {
  const [mail] = (sentence.includes('@') && MAIL.exec(sentence)) || [];
  const [phone] = PHONE.exec(sentence) ?? [];
  const isAsked = ASKED.test(sentence);
  if ((!isAsked && !mail && !phone) || NOT_POSTS.test(sentence)) return undefined;
  const who = [...sentence.matchAll(TITLE)]
    .map(([, title = '']) => title.replace(/^(?:organisation|company)(?:['’]s)? /i, '').trim())
    .find(title => title && title.length < 60);
  if (!who && !mail && !phone) return undefined;
  const routes = routesIn(sentence);
  const known = routes.length > 0 ? routes : routesIn(around);
  if (known.length === 0 && !mail && !phone) return undefined;
  return {
    for: known.length > 0 ? known : ['doubt'],
    who: capital(who ?? mail ?? phone ?? ''),
    ...(mail && { mail }),
    ...(phone && { phone: phone.trim() }),
  };
}

function routesIn(text: string): Route[] {
  return ROUTES.filter(([, words]) => words.test(text)).map(([route]) => route);
}

function merged(one: ContactFact, other: ContactFact): ContactFact {
  return { ...other, ...one, for: [...new Set([...one.for, ...other.for])] };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
