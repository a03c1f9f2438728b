import { disclaimer } from './detectors/disclaimer';
import { readDraft } from './read-draft';
import type { Rulebook } from './rulebook';
import type { Draft } from './types';

/** Whether a profile says, in any honest wording, that its views are the author's own. */
export function carriesDisclaimer(text: string, site: Draft['site'], { lexicon }: Rulebook): boolean {
  const draft = { text, site, surface: 'profile', role: 'personal', media: [] } as const;
  return disclaimer.detect(readDraft(draft, lexicon)).length > 0;
}
