import { detectors } from '@/src/engine/detectors';
import { parsePhrase } from '@/src/engine/phrase';
import { type Pack, type PackRule, packSchema } from './pack-schema';

/** What is wrong with a pack, for the manager who wrote it. */
export interface Problem {
  where: string;
  what: string;
  hint: string;
}

export type Parsed = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** Reads a pack from data that could be anything, and reports all that is wrong with it at once. */
export function parsePack(data: unknown): Parsed {
  const parsed = packSchema.safeParse(data);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message, code }) => ({
        where: path.map(String).join('.') || 'the pack',
        what: message,
        hint: hintFor(code),
      })),
    };
  const problems = [
    ...doubles('rules', parsed.data.rules),
    ...doubles('clauses', parsed.data.clauses),
    ...parsed.data.rules.flatMap((rule, at) => wrongNames(rule, `rules.${at} (${rule.id})`, parsed.data)),
    ...deadClauses(parsed.data),
    ...badPhrases(parsed.data),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: parsed.data };
}

function hintFor(code: string): string {
  if (code === 'unrecognized_keys') return 'Take it out, or look for a slip in its spelling.';
  if (code === 'invalid_type') return 'It is missing, or of another kind than expected.';
  return 'Compare it with the description of the pack format.';
}

function doubles(where: string, list: readonly { id: string }[]): Problem[] {
  return list.flatMap(({ id }, at) =>
    list.findIndex(other => other.id === id) < at
      ? [{ where: `${where}.${at}`, what: `"${id}" is there twice`, hint: 'Give each its own id.' }]
      : [],
  );
}

function wrongNames(rule: PackRule, where: string, pack: Pack): Problem[] {
  const named = [
    ...(rule.kind === 'detector' ? [rule.detector] : []),
    ...(rule.kind === 'requires' ? [...(rule.detectors ?? []), ...rule.needs] : []),
    ...(rule.together ?? []),
    ...(rule.unless ?? []),
  ];
  const unknown = named.filter(id => !detectors.some(detector => detector.id === id));
  const dead = rule.clauses.filter(id => !pack.clauses.some(clause => clause.id === id));
  const asksNothing = rule.kind === 'requires' && !rule.detectors?.length && !rule.phrases?.length;
  return [
    ...unknown.map(id => ({
      where,
      what: `there is no detector "${id}"`,
      hint: `It can be one of: ${detectors.map(detector => detector.id).join(', ')}.`,
    })),
    ...dead.map(id => ({
      where,
      what: `there is no clause "${id}"`,
      hint: 'Add it to "clauses", or correct its number.',
    })),
    ...(asksNothing
      ? [{ where, what: 'nothing sets it off', hint: 'Give it "detectors" or "phrases".' }]
      : []),
  ];
}

function deadClauses(pack: Pack): Problem[] {
  const cited = new Set(pack.rules.flatMap(({ clauses }) => clauses));
  return pack.clauses.flatMap(({ id }, at) =>
    cited.has(id)
      ? []
      : [
          {
            where: `clauses.${at}`,
            what: `no rule cites "${id}"`,
            hint: 'Take it out, or name it in a rule.',
          },
        ],
  );
}

function badPhrases(pack: Pack): Problem[] {
  return phrasesOf(pack).flatMap(({ where, phrase }) => {
    const parsed = parsePhrase(phrase);
    if (parsed.ok) return [];
    return [
      {
        where,
        what: `"${phrase.slice(0, 80)}" can't be read: ${parsed.why}`,
        hint: 'See how phrases are written.',
      },
    ];
  });
}

function phrasesOf(pack: Pack): { where: string; phrase: string }[] {
  const list = (where: string, phrases: readonly string[] = []) => phrases.map(phrase => ({ where, phrase }));
  return [
    ...list('organisation.context', pack.organisation.context),
    ...list('organisation.lookAlikes', pack.organisation.lookAlikes),
    ...Object.entries(pack.words ?? {}).flatMap(([tag, phrases]) => list(`words.${tag}`, phrases)),
    ...(pack.terms ?? []).flatMap((term, at) => list(`terms.${at}`, term.phrases)),
    ...pack.rules.flatMap((rule, at) => [
      ...list(`rules.${at} (${rule.id}).phrases`, 'phrases' in rule ? rule.phrases : []),
      ...list(`rules.${at} (${rule.id}).near`, rule.near),
      ...list(`rules.${at} (${rule.id}).notNear`, rule.notNear),
      ...list(`rules.${at} (${rule.id}).unlessSaid`, rule.unlessSaid),
    ]),
  ];
}
