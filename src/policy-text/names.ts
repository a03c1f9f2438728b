const WORD = "[A-Z][\\w'’&-]*";
const NAME = `${WORD}(?:[ ](?:(?:of|and|for|the|in|&)[ ])?${WORD}){0,7}`;
const ENDING =
  'Ltd|Limited|CIC|CIO|Trust|plc|PLC|LLP|Council|Foundation|Society|Association|University|School|College|Academy|Club|Charity|Hospice|Homecare|Housing|Church|Partnership';

/** What says of itself that it is the organisation. */
const CALLED = new RegExp(
  `(${NAME}) \\((?:which|hereafter|hereinafter|herein)?[^()]{0,30}?\\b(?:referred to as|called|known as)`,
  'g',
);
const ABBREVIATED = new RegExp(`(${NAME}) \\(["“']?(?:the )?([A-Z][A-Za-z]{0,2}[A-Z]{1,8})["”']?\\)`, 'g');
const ENDED = new RegExp(`\\b(${NAME} (?:${ENDING}))\\b`, 'g');
const EMPLOYER = new RegExp(`\\b(?:employees?|staff|volunteers?|members) (?:of|at) (${NAME})`, 'g');

/** Laws, offices, papers and sites are named in every policy. */
const OTHERS =
  /\b(?:Act|Acts|Regulations?|Order|Policy|Policies|Procedures?|Code|Directive|Handbook|Commission|Commissioner|Department|Office|Facebook|Twitter|LinkedIn|Instagram|YouTube|WhatsApp|TikTok|Google|Microsoft|Social Media|Data Protection|Internet|GDPR|Section|Annex|Appendix|Manager|Director|Officer|Board|Technology|Resources|Equipment|Incorporated Organisation)\b/;
const MOST = 6;

/** Names that the organisation goes by, the likeliest first, and the shortest of them. */
export function namesIn(text: string): { names: string[]; short: string | undefined } {
  const points = new Map<string, number>();
  const add = (name: string | undefined, more: number) => {
    const tidy = (name ?? '')
      .replace(/^(?:The|This|Our|All|At|For|In|As|An?|Welcome To) /, '')
      .replace(/[.,&'’-]+$/, '')
      .trim();
    if (tidy.length < 3 || tidy.length > 100 || OTHERS.test(tidy) || /^[A-Z ]+ [A-Z]+$/.test(tidy)) return;
    points.set(tidy, (points.get(tidy) ?? 0) + more);
  };
  for (const [, name = ''] of text.matchAll(CALLED)) for (const each of partsOf(name)) add(each, 10);
  let short: string | undefined;
  for (const [, name = '', abbreviation = ''] of text.matchAll(ABBREVIATED)) {
    if (!startsWithSame(name, abbreviation)) continue;
    add(name, 8);
    if (points.has(name)) short ??= abbreviation;
  }
  for (const [, name] of text.matchAll(ENDED)) add(name, 3);
  for (const [, name] of text.matchAll(EMPLOYER)) add(name, 3);
  const sorted = [...points].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  const names = short === undefined ? sorted : [...sorted.slice(0, 1), short, ...sorted.slice(1)];
  return { names: [...new Set(names)].slice(0, MOST), short: short ?? sorted[0] };
}

/** "A Ltd & B Community" are two; "Cambridgeshire & Peterborough" is one. */
function partsOf(name: string): string[] {
  const parts = name.split(' & ');
  return parts.every(part => part.includes(' ')) && new RegExp(`\\b(?:${ENDING})$`).test(parts[0] ?? '')
    ? parts
    : [name];
}

function startsWithSame(name: string, abbreviation: string): boolean {
  return new RegExp(`\\b${abbreviation.charAt(0)}`, 'i').test(name) && name.length > abbreviation.length + 3;
}

/** Handles as they are written, without those inside mail addresses. */
export function handlesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/(?<![\w.@])@[A-Za-z][\w.]{2,29}\b/g)].map(([handle]) => handle)),
  ].slice(0, 20);
}

const ANYBODYS =
  /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|facebook|twitter|x|linkedin|instagram|youtube|ico|cqc|nhs|gov|acas|protect-advice)\.|\.(?:gov|police|nhs)\.uk$|^(?:gov|nhs)\.uk$/i;

/** Domains of the mail addresses in the text, and of web addresses that look like one of the names. */
export function domainsIn(whole: string, names: readonly string[]): string[] {
  const text = whole
    .split('\n')
    .filter(line => /@|www\./.test(line))
    .join('\n');
  const mails = [...text.matchAll(/[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{2,63}){1,3})/g)].map(
    ([, domain]) => domain ?? '',
  );
  const sites = [...text.matchAll(/\b(?:https?:\/\/)?www\.([\w-]{1,63}(?:\.[a-z]{2,10}){1,3})/gi)].map(
    ([, domain]) => domain ?? '',
  );
  const own = sites.filter(domain => names.some(name => isLike(domain, name)));
  return [...new Set([...mails, ...own].map(domain => domain.toLowerCase()))].filter(
    domain => !ANYBODYS.test(domain),
  );
}

function isLike(domain: string, name: string): boolean {
  const letters = (words: string) => words.toLowerCase().replace(/[^a-z0-9]/g, '');
  const label = letters(domain.split('.')[0] ?? '');
  return (
    label.length >= 3 && (letters(name).startsWith(label) || label.startsWith(letters(name).slice(0, 8)))
  );
}
