import { firstWhere, marksNear } from './around';
import { offerAppend } from './offer-append';
import type { Reading } from './reading';
import type { Conditions, Rule } from './rulebook';
import type { Draft, Finding, Match, Span } from './types';

type Matches = ReadonlyMap<string, readonly Match[]>;

/** Of one rule: more than that nobody reads, and a hold needs only one. */
const MOST_FINDINGS = 100;
const NONE: readonly Match[] = [];
const NOWHERE: Span = { start: 0, end: 0 };

export function applyRules(reading: Reading, matches: Matches, rules: readonly Rule[]): Finding[] {
  const { role, surface } = reading.draft;
  return rules
    .filter(rule => rule.roles.includes(role) && rule.surfaces.includes(surface))
    .flatMap(rule => applyRule(rule, reading, matches));
}

function applyRule(rule: Rule, reading: Reading, matches: Matches): Finding[] {
  const found = lookFor(rule, reading, matches);
  if (found.length === 0 || !holdsForDraft(rule.conditions, reading, matches)) return [];
  const fixes = fixesOf(rule, reading.draft);
  return found
    .filter(({ span }) => holdsForSentence(rule.conditions, reading, span))
    .slice(0, MOST_FINDINGS)
    .map(match => findingOf(rule, match, reading, fixes));
}

function lookFor({ look, because, severity }: Rule, reading: Reading, matches: Matches): readonly Match[] {
  switch (look.kind) {
    case 'detector':
      return severity === 'advise' ? (matches.get(look.detector) ?? []) : firm(matches, look.detector);
    case 'phrases':
      return reading
        .marks(look.tag)
        .map(({ span }) => ({ span, because: because ?? 'words from the rules' }));
    case 'requires': {
      if (look.absent.some(id => has(matches, id) || isOnProfile(id, reading))) return [];
      const cause = look.detectors.flatMap(id => firm(matches, id)).at(0);
      const said = reading.marks(look.tag).at(0);
      const reason = cause?.because ?? (said && (because ?? 'words from the rules'));
      return reason === undefined
        ? []
        : [{ span: NOWHERE, because: reason, ...(cause?.guess && { guess: true }) }];
    }
  }
}

/** What the profile is known to say need not be said again. */
function isOnProfile(detector: string, { draft }: Reading): boolean {
  return detector === 'disclaimer' && draft.profileHasDisclaimer === true;
}

function holdsForDraft(conditions: Conditions, reading: Reading, matches: Matches): boolean {
  if (conditions.together.length > 0 && !conditions.together.some(id => has(matches, id))) return false;
  if (conditions.unless.some(id => has(matches, id))) return false;
  return !conditions.unlessSaid || reading.marks(conditions.unlessSaid).length === 0;
}

function holdsForSentence({ near, notNear }: Conditions, reading: Reading, span: Span): boolean {
  if (!near && !notNear) return true;
  const sentence = reading.words[firstWhere(reading.words, word => word.end > span.start)]?.sentence ?? 0;
  const isHere = (tag: string) => marksNear(reading, tag, sentence).length > 0;
  return (!near || isHere(near)) && (!notNear || !isHere(notNear));
}

function has(matches: Matches, id: string): boolean {
  return firm(matches, id).length > 0;
}

/** Without what is only worth mentioning. */
function firm(matches: Matches, detector: string): readonly Match[] {
  const found = matches.get(detector) ?? NONE;
  return found.some(({ faint }) => faint) ? found.filter(({ faint }) => !faint) : found;
}

function fixesOf({ offers }: Rule, draft: Draft): Finding['fixes'] {
  const offer = offers.length > 0 ? offerAppend(draft, offers) : undefined;
  return offer ? [offer] : [];
}

function findingOf(
  rule: Rule,
  { span, because, guess }: Match,
  { text }: Reading,
  fixes: Finding['fixes'],
): Finding {
  return {
    rule: rule.id,
    category: rule.category,
    severity: rule.severity,
    span,
    quote: text.slice(span.start, span.end),
    message: rule.message,
    because,
    ...(guess && { guess }),
    clauses: rule.clauses,
    ...(rule.permission && { permission: rule.permission }),
    ...(rule.mandatory && { mandatory: true }),
    fixes,
  };
}
