import { checkDraft, type IsQuiet, type Told } from '@/src/engine/check-draft';
import { readDraft } from '@/src/engine/read-draft';
import type { Rulebook } from '@/src/engine/rulebook';
import type { Check, Draft, Unchecked } from '@/src/engine/types';
import type { Pack } from '@/src/packs/pack-schema';
import { type Agreed, Consents, withConsent } from './consents';
import { PrivateTerms } from './private-terms';

/** How long it may take, in milliseconds: a gate that holds a post waits two seconds for everything. */
export const MOST_TIME = 1200;

export interface Secrets {
  terms: PrivateTerms | undefined;
  consents: Consents | undefined;
}

const known = new WeakMap<Pack, Secrets>();

/** What a pack keeps as hashes; nothing where it keeps none. The same for a pack each time, with what it has worked out. */
export function secretsOf(pack: Pack): Secrets | undefined {
  const { privateTerms, consents } = pack;
  if (!privateTerms && !consents) return undefined;
  const secrets = known.get(pack) ?? {
    terms: privateTerms && new PrivateTerms(privateTerms),
    consents: consents && new Consents(consents),
  };
  known.set(pack, secrets);
  return secrets;
}

/**
 * As `checkDraft`, with the private terms and the consents of the pack. When the signal is aborted first, `late` says so and
 * the verdict is `unsure` at best.
 */
export async function checkWithSecrets(
  draft: Draft,
  rulebook: Rulebook,
  { terms, consents }: Secrets,
  signal: AbortSignal,
  late: Unchecked,
  isQuiet?: IsQuiet,
): Promise<Check> {
  const reading = readDraft(draft, rulebook.lexicon);
  const told = await terms?.match(reading, signal);
  const matches: Told['matches'] = new Map(told ? [['confidential-term', told.matches]] : []);
  const first = { matches, unchecked: told?.isComplete === false ? [late] : [] };
  const check = checkDraft(draft, rulebook, isQuiet, { ...first, weigh: finding => finding });
  const served = check.findings.filter(({ category }) => category === 'service-user');
  if (!consents || draft.role !== 'authorised' || served.length === 0) return check;
  const spans = served.map(({ span }) => span);
  const named = await consents.of(reading, spans, signal);
  return checkDraft(draft, rulebook, isQuiet, { ...first, weigh: finding => weighed(finding, named, draft) });
}

function weighed(finding: Check['findings'][number], named: readonly Agreed[], draft: Draft) {
  return finding.category === 'service-user' ? withConsent(finding, named, draft) : finding;
}
