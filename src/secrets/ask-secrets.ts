import { checkDraft, NOTHING_TOLD, type Told } from '@/src/engine/check-draft';
import { readDraft } from '@/src/engine/read-draft';
import type { Rulebook } from '@/src/engine/rulebook';
import type { Draft, Finding, Unchecked } from '@/src/engine/types';
import type { Pack } from '@/src/packs/pack-schema';
import { Consents, withConsent } from './consents';
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
 * What the private terms and the consents of a pack have to say of a draft. When the signal is aborted first, `late` is among what could
 * not be found out. It is asked once, however often the draft is judged: the gate does not wait twice.
 */
export async function askSecrets(
  draft: Draft,
  rulebook: Rulebook,
  { terms, consents }: Secrets,
  signal: AbortSignal,
  late: Unchecked,
): Promise<Told> {
  const reading = readDraft(draft, rulebook.lexicon);
  const found = await terms?.match(reading, signal);
  const told: Told = {
    ...NOTHING_TOLD,
    ...(found && { matches: new Map([['confidential-term', found.matches]]) }),
    ...(found?.isComplete === false && { unchecked: [late] }),
  };
  if (!consents || draft.role !== 'authorised') return told;
  const served = checkDraft(draft, rulebook, undefined, told).findings.filter(isAboutServed);
  if (served.length === 0) return told;
  const named = await consents.of(
    reading,
    served.map(({ span }) => span),
    signal,
  );
  return {
    ...told,
    weigh: finding => (isAboutServed(finding) ? withConsent(finding, named, draft) : finding),
  };
}

function isAboutServed({ category }: Finding): boolean {
  return category === 'service-user';
}
