import type { Block } from './block';
import { contactsIn } from './contacts';
import { dateAfter, monthsBetweenReviews } from './dates';
import type { Facts, Wording } from './facts';
import { domainsIn, handlesIn, namesIn } from './names';
import { sentencesOf } from './sentences';

const MOST_RELATED = 30;

/** What a policy says of itself: names, dates, whom to turn to, set wordings. Pure. */
export function factsOf(blocks: readonly Block[]): Facts {
  const texts = blocks.map(({ text }) => text);
  const whole = texts.join('\n');
  const bodies = blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
  const { names, short } = namesIn(whole);
  return defined({
    title: titleOf(blocks, whole),
    number:
      /\b(?:policy|document|doc\.?|reference|ref\.?)(?: (?:number|no\.?|ref\.?|reference))?\s*[:#]\s*([A-Z]{0,6}[ /-]?\d[\w/.-]{0,15})/i.exec(
        whole,
      )?.[1],
    version: /\b(?:version|issue)(?: (?:number|no\.?))?\s*:?\s*(\d{1,3}(?:\.\d{1,3}){0,2})\b/i.exec(
      whole,
    )?.[1],
    effective: dateAfter(
      /effective|came into force|comes? into force|issue date|date (?:of )?(?:issued?|adopted|approved)|issued|adopted|approved on|valid from|with effect from/,
      whole,
    ),
    review: dateAfter(
      /review date|next review|review (?:is )?due|due for review|to be reviewed|reviewed (?:in|by|on)|date of (?:next )?review/,
      whole,
    ),
    reviewEveryMonths: reviewMonths(bodies),
    approvedBy: personAfter(/(?:approved|authorised|authorized|ratified|signed off) by/, texts),
    maintainedBy: personAfter(
      /(?:policy|document) (?:owner|author|lead)|(?:written|maintained|owned) by/,
      texts,
    ),
    names,
    short,
    handles: handlesIn(whole),
    domains: domainsIn(whole, names),
    disclaimers: bodies.flatMap(wordingsIn),
    contacts: contactsIn(bodies),
    related: relatedIn(blocks),
    acknowledgement: acknowledgementIn(bodies),
  });
}

type Open<T> = { [Key in keyof T]: T[Key] | undefined };

function defined(facts: Open<Required<Facts>>): Facts {
  const { names, handles, domains, disclaimers, contacts, related, ...rest } = facts;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...said,
    names: names ?? [],
    handles: handles ?? [],
    domains: domains ?? [],
    disclaimers: disclaimers ?? [],
    contacts: contacts ?? [],
    related: related ?? [],
  };
}

function titleOf(blocks: readonly Block[], whole: string): string | undefined {
  const said = /^(?:title(?: of policy)?|policy title|policy name)\s*:\s*(.{4,150})$/im.exec(whole)?.[1];
  if (said) return said.trim();
  const headings = blocks.slice(0, 12).filter(({ kind }) => kind === 'heading');
  return headings
    .find(
      ({ text }) =>
        !/^(?:aims?|purpose|scope|policy statement|introduction|policy info|review|personal use|private use)\b/i.test(
          text,
        ) &&
        /\b(?:policy|code|guideline|guidance|procedure|social|usage|rules)/i.test(text) &&
        text.split(' ').length > 1,
    )
    ?.text.slice(0, 200);
}

/** What is said of this policy comes before what is said of others. */
function reviewMonths(bodies: readonly string[]): number | undefined {
  const sentences = bodies
    .flatMap(sentencesOf)
    .filter(sentence => monthsBetweenReviews(sentence) !== undefined);
  const own = sentences.find(sentence => /\bthis (?:policy|document|code)\b/i.test(sentence)) ?? sentences[0];
  return own === undefined ? undefined : monthsBetweenReviews(own);
}

/** A line of its own, as at the head of a policy: "Approved by: Board of Trustees". */
function personAfter(words: RegExp, texts: readonly string[]): string | undefined {
  const line = new RegExp(`(?:^|\\b)(?:policy )?(?:${words.source})\\s*[:–-]\\s*(.{2,80})$`, 'i');
  for (const text of texts) {
    const found = line.exec(text)?.[1]?.trim();
    if (found) return found.replace(/[.;]$/, '');
  }
  return undefined;
}

const OWN_VIEWS =
  /\b(?:views?|opinions?|postings?|posts|statements?|thoughts|comments)\b.*\b(?:own|mine|personal|alone|not (?:necessarily )?(?:represent|reflect)|may not represent)\b|\b(?:own|personal) (?:views?|opinions?)\b/i;

function wordingsIn(paragraph: string): Wording[] {
  return [...paragraph.matchAll(/["“]([^"“”]{10,400})["”]/g)].flatMap(({ 1: quoted = '', index }) => {
    const before = paragraph.slice(Math.max(0, index - 250), index);
    if (!OWN_VIEWS.test(quoted) || /\b(?:e-?mails?|footer|signature)\b/i.test(before.slice(-120))) return [];
    return [
      {
        text: quoted.trim(),
        where: /\b(?:profile|bio|biography|as your employer|about (?:me|section|page))\b/i.test(before)
          ? ('profile' as const)
          : ('post' as const),
        isExact: !/\b(?:such as|along the (?:following )?lines|for example|like|similar|e\.g\.)/i.test(
          before.slice(-80),
        ),
      },
    ];
  });
}

/** What stands under such a heading, and policies that are named in running text. */
function relatedIn(blocks: readonly Block[]): string[] {
  const found = new Set<string>();
  let isInList = false;
  for (const { kind, text } of blocks) {
    if (
      kind === 'heading' &&
      /^(?:related|associated|linked|other relevant) (?:policies|policy|documents|procedures)/i.test(text)
    )
      isInList = true;
    else if (
      isInList &&
      text.length < 90 &&
      !/\b(?:training|statement|appendix|guidance|review|must|should)\b/i.test(text) &&
      !/https?:|www\./.test(text)
    )
      found.add(text.replace(/[.;,]$/, ''));
    else {
      isInList = false;
      for (const [, name] of text.matchAll(NAMED_POLICY)) found.add(name ?? '');
    }
  }
  return [...new Set([...found].map(name => name.replace(/^(?:The|Our|\w+['’]s) /, '')))]
    .filter(
      name =>
        !/^(?:This|Your|IT |Social Media|Title of|Review of|Purpose of|Aim of|Scope of)|\bSocial Media\b.*\b[Pp]olicy$/.test(
          name,
        ),
    )
    .slice(0, MOST_RELATED);
}

const NAMED_POLICY =
  /\b((?:[A-Z][\w'’&-]* (?:(?:and|at|of|for|&) )?){1,5}(?:[Pp]olicy|[Pp]rocedures?|Code of Conduct|Handbook)|Code of Conduct|(?:Employee|Staff) Handbook)\b/g;

function acknowledgementIn(bodies: readonly string[]): string | undefined {
  const start = bodies.findIndex(text =>
    /^["“]?I (?:have read|confirm|acknowledge|understand|agree)\b/.test(text),
  );
  if (start < 0) return undefined;
  let end = start;
  while (/^["“]?I\b/.test(bodies[end + 1] ?? '')) end += 1;
  return bodies
    .slice(start, end + 1)
    .join(' ')
    .slice(0, 4000);
}
