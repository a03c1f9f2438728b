import type { Pack } from '@/src/packs/pack-schema';
import type { Facts } from './facts';
import type { ClauseProposal } from './proposal';

type Governance = NonNullable<Pack['governance']>;
type Note = { text: string; clauses: string[] };

/** Where a clause on the keeping of the rules belongs, by its words: the first that fits. */
const PLACES = [
  ['equalityImpact', /equality impact/i],
  ['archive', /\barchiv|copy of the original|previous versions?|old versions?/i],
  [
    'acknowledgement',
    /\binduction|read and (?:understood|agree)|\bI (?:have read|understand|agree)|\bsign\b|acknowledg/i,
  ],
  ['notice', /\bnotif|made aware of|circulated|told of|pass on to|cover sheet|informed of (?:any )?change/i],
  ['review', /\breview|\bamend|\bupdated\b|revised/i],
  ['disciplinary', /disciplin|dismiss|misconduct|\bbreach/i],
  ['monitoring', /\bmonitor|\bobserve\b|\brecorded?\b|\baudit/i],
  ['powers', /reserves? the right|restrict|\bremoved?\b|\bblock/i],
  ['meanings', /\bmeans\b|referred to as|refers to\b/i],
  ['covers', /social (?:media|network\w*).{0,60}\b(?:includ|encompass|cover|allow|such as)/i],
  ['ownTime', /outside (?:of )?(?:work|the workplace)|own time/i],
] as const;
type Place = (typeof PLACES)[number][0] | 'appliesTo';

const MOST = 50;

/** How the rules are kept: what the facts say, and each clause on it in its place. */
export function governanceFrom(clauses: readonly ClauseProposal[], facts: Facts): Governance {
  const notes = new Map<Place, Note[]>();
  for (const { id, words, checkable } of clauses) {
    if (checkable !== 'governance') continue;
    const place = PLACES.find(([, asked]) => asked.test(words))?.[0] ?? 'appliesTo';
    notes.set(place, [...(notes.get(place) ?? []), { text: words.slice(0, 600), clauses: [id] }]);
  }
  const { acknowledgement, notice, ...plain } = Object.fromEntries(
    [...notes].map(([place, list]) => [place, joined(list)]),
  ) as Partial<Record<Place, Note[]>>;
  return {
    policies: [policyFrom(facts)],
    ...(facts.approvedBy && { approvers: [{ who: facts.approvedBy }] }),
    ...(facts.maintainedBy && { maintainers: [{ who: facts.maintainedBy }] }),
    ...plain,
    ...(notice && { notice: { notes: notice } }),
    ...(acknowledgement && {
      acknowledgement: {
        ...(facts.acknowledgement && { text: facts.acknowledgement }),
        notes: acknowledgement,
      },
    }),
  };
}

/** The format has room for so many; what comes after them is named with the last. */
function joined(list: readonly Note[]): Note[] {
  const kept = list.slice(0, MOST);
  const last = kept.at(-1);
  const more = list
    .slice(MOST)
    .flatMap(({ clauses }) => clauses)
    .slice(0, MOST);
  if (last) kept[kept.length - 1] = { ...last, clauses: [...last.clauses, ...more] };
  return kept;
}

function policyFrom({
  title,
  names,
  number,
  effective,
  review,
  reviewEveryMonths,
}: Facts): Governance['policies'][number] {
  return {
    title: title ?? names[0] ?? '–',
    ...(number && { number }),
    ...(effective && { effective }),
    ...(review && { review }),
    ...(reviewEveryMonths && { reviewEveryMonths }),
  };
}
