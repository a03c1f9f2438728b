import { overlaps } from '@/src/engine/around';
import { checkDraft } from '@/src/engine/check-draft';
import type { Rulebook } from '@/src/engine/rulebook';
import type { Draft, Finding, Span } from '@/src/engine/types';
import { compilePack } from './compile-pack';
import { isOn } from './optional-rules';
import type { Pack, PackExample, PackRule } from './pack-schema';
import type { Problem } from './problem';
import { unbracket } from './unbracket';

/** Runs every rule's own examples, and the wordings the pack suggests, through the whole pack. */
export function testPack(pack: Pack, compiled?: Rulebook): Problem[] {
  return [...testPackByParts(pack, compiled)].flat();
}

/** The same, one example at a time, for whoever has to stay awake meanwhile. */
export function* testPackByParts(pack: Pack, compiled?: Rulebook): Generator<Problem[]> {
  const isWhole = compiled && pack.rules.every(rule => isOn(rule));
  const rulebook = isWhole ? compiled : compilePack(pack, () => true);
  yield [];
  for (const rule of pack.rules) {
    for (const [at, example] of rule.flags.entries()) yield mustFlag(rule, example, at, rulebook);
    for (const [at, example] of rule.allows.entries()) yield mustAllow(rule, example, at, rulebook);
  }
  for (const [at, wording] of (pack.disclaimers ?? []).entries()) yield mustPass(pack, wording, at, rulebook);
}

/** Runs the examples of one rule; the rulebook must have it. */
export function testRule(rule: PackRule, rulebook: Rulebook): Problem[] {
  return [
    ...rule.flags.flatMap((example, at) => mustFlag(rule, example, at, rulebook)),
    ...rule.allows.flatMap((example, at) => mustAllow(rule, example, at, rulebook)),
  ];
}

function mustFlag(rule: PackRule, example: PackExample, at: number, rulebook: Rulebook): Problem[] {
  const { draft, marked } = draftOf(rule, example);
  const own = checkDraft(draft, rulebook).findings.filter(finding => finding.rule === rule.id);
  const isRight = marked ? own.some(({ span }) => overlaps(span, marked)) : own.length > 0;
  if (isRight) return [];
  const what = own.length > 0 ? `finds "${own[0]?.quote}" instead of the marked words` : 'finds nothing';
  return [
    {
      where: `rule ${rule.id}, flags ${at + 1}`,
      what: `it ${what} in "${draft.text}"`,
      hint: 'Change the example or the rule.',
    },
  ];
}

function mustAllow(rule: PackRule, example: PackExample, at: number, rulebook: Rulebook): Problem[] {
  const { draft } = draftOf(rule, example);
  const own = checkDraft(draft, rulebook).findings.find(finding => finding.rule === rule.id);
  if (!own) return [];
  return [
    {
      where: `rule ${rule.id}, allows ${at + 1}`,
      what: `it finds "${own.quote}" in "${draft.text}"`,
      hint: 'Change the example or the rule.',
    },
  ];
}

/** A wording that the pack suggests is a disclaimer by its own rules, and breaks none of them. */
function mustPass(pack: Pack, wording: string, at: number, rulebook: Rulebook): Problem[] {
  const where = `disclaimers ${at + 1}`;
  const asks = pack.rules.filter(rule => rule.kind === 'requires' && rule.offers === 'disclaimers');
  const draft: Draft = { text: wording, site: 'linkedin', surface: 'post', role: 'personal', media: [] };
  const bad = checkDraft(draft, rulebook).findings.filter(finding => isWrong(finding));
  const unasked = checkDraft({ ...draft, text: `I work there. ${wording}` }, rulebook).findings;
  const again = unasked.filter(({ rule }) => asks.some(({ id }) => id === rule));
  return [...bad, ...again].map(({ rule }) => ({
    where,
    what: `"${wording}" is stopped by the rule ${rule} of the pack that suggests it`,
    hint: 'Change the wording or the rule.',
  }));
}

function isWrong({ severity }: Finding): boolean {
  return severity !== 'advise';
}

function draftOf(rule: PackRule, example: PackExample): { draft: Draft; marked: Span | undefined } {
  const given: Exclude<PackExample, string> = typeof example === 'string' ? { text: example } : example;
  const { text, marked } = unbracket(given.text);
  const draft: Draft = {
    ...given,
    text,
    site: given.site ?? 'facebook',
    surface: given.surface ?? rule.surfaces?.[0] ?? 'post',
    role: given.role ?? rule.roles?.[0] ?? 'personal',
    media: given.media ?? [],
  };
  return { draft, marked };
}
