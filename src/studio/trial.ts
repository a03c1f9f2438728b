import type { Lexicon } from '@/src/engine/lexicon';
import { parsePhrase } from '@/src/engine/phrase';
import { lexiconOf, rulebookWith } from '@/src/packs/compile-pack';
import { asPhrase } from '@/src/packs/name-forms';
import type { PackExample, PackRule } from '@/src/packs/pack-schema';
import { textOf } from '@/src/packs/schema/parts';
import { testRule } from '@/src/packs/test-pack';
import type { PackDraft } from './pack-draft';

/** Whether each example of a rule does what it is there for, in their order. */
export interface Tried {
  flags: readonly boolean[];
  allows: readonly boolean[];
}

/** Tries a rule while it is being written. The words of the rest of the pack are read once. */
export class Trial {
  private known: { of: readonly unknown[]; lexicon: Lexicon } | undefined;
  private count = 0;

  /** Nothing while a phrase of the rule cannot be read. */
  run(pack: PackDraft, rule: PackRule): Tried | undefined {
    const said = 'phrases' in rule ? (rule.phrases ?? []) : [];
    const phrases = [...said, ...(rule.near ?? []), ...(rule.notNear ?? []), ...(rule.unlessSaid ?? [])];
    if (!phrases.every(isReadable)) return undefined;
    // Under a name of its own each time, since the words of the tries before stay in the lexicon.
    this.count += 1;
    const tried = { ...rule, id: `${rule.id}~${this.count}` };
    const rulebook = rulebookWith(pack, [tried], this.lexiconFor(pack));
    const isRight = (part: 'flags' | 'allows') => (example: PackExample) =>
      testRule({ ...tried, flags: [], allows: [], [part]: [example] }, rulebook).length === 0;
    return { flags: rule.flags.map(isRight('flags')), allows: rule.allows.map(isRight('allows')) };
  }

  private lexiconFor(pack: PackDraft): Lexicon {
    const of = [pack.organisation, pack.words, pack.terms];
    if (!this.known?.of.every((part, at) => part === of[at]))
      this.known = { of, lexicon: lexiconOf(readableParts(pack)) };
    return this.known.lexicon;
  }
}

/** The pack without the words that cannot be read yet. */
function readableParts(pack: PackDraft): PackDraft {
  const { organisation, words = {}, terms = [] } = pack;
  const {
    name,
    names,
    doubtful = [],
    domains = [],
    handles = [],
    context = [],
    lookAlikes = [],
  } = organisation;
  const hasWords = (entry: Parameters<typeof textOf>[0]) => asPhrase(textOf(entry)) !== '';
  return {
    ...pack,
    organisation: {
      ...organisation,
      name: asPhrase(name) === '' ? 'the organisation' : name,
      names: names.filter(hasWords),
      doubtful: doubtful.filter(hasWords),
      domains: domains.filter(hasWords),
      handles: handles.filter(hasWords),
      context: context.filter(isReadable),
      lookAlikes: lookAlikes.filter(isReadable),
    },
    words: Object.fromEntries(
      Object.entries(words).map(([tag, phrases]) => [tag, (phrases ?? []).filter(isReadable)]),
    ),
    terms: terms.map(({ phrases = [], words = [], ...rest }) => ({
      ...rest,
      phrases: phrases.filter(isReadable),
      words: words.filter(hasWords),
    })),
  };
}

function isReadable(phrase: string): boolean {
  return parsePhrase(phrase).ok;
}
