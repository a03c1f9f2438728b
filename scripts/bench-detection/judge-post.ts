import { overlaps } from '@/src/engine/around';
import { checkDraft } from '@/src/engine/check-draft';
import type { Rulebook } from '@/src/engine/rulebook';
import type { Finding, Span } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';
import type { LabelledPost } from '../labelled-post';

/** What came of one labelled post. */
export interface Judged {
  post: LabelledPost;
  findings: readonly Finding[];
  /** Categories that must be raised, and whether each was. */
  must: ReadonlyMap<string, boolean>;
  /** Categories that hold the post although they are in neither list. */
  wrong: readonly string[];
  /** It is held, for whatever reason. */
  held: boolean;
}

/** Outside Allsorts staff may say where they work: raised at any weight is raised. */
const AT_ANY_WEIGHT = ['org-reference', 'work-association'];

export function judgePost(post: LabelledPost, rulebook: Rulebook = builtInRulebook(post.pack)): Judged {
  const { text, site, surface, role } = post;
  const { findings } = checkDraft({ text, site, surface, role, media: [] }, rulebook);
  const holding = findings.filter(({ severity }) => severity !== 'advise');
  const must = new Map<string, boolean>();
  for (const { category, span } of post.must) {
    const isRaised = findings.some(finding => raises(finding, category, span, post));
    must.set(category, must.get(category) === true || isRaised);
  }
  const wrong = holding.filter(({ category }) => !must.has(category) && !post.may.includes(category));
  return {
    post,
    findings,
    must,
    wrong: [...new Set(wrong.map(({ category }) => category))],
    held: holding.length > 0,
  };
}

function raises(finding: Finding, category: string, span: string | null, post: LabelledPost): boolean {
  if (finding.category !== category) return false;
  const isLight = finding.severity === 'advise';
  if (isLight && (post.pack === 'allsorts' || !AT_ANY_WEIGHT.includes(category))) return false;
  return span === null || placesOf(span, post.text).some(place => overlaps(place, finding.span));
}

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}
