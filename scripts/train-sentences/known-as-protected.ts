import { protectedSpeech } from '@/src/engine/detectors/protected-speech';
import { readDraft } from '@/src/engine/read-draft';
import { builtInRulebook } from '@/src/packs/built-in';
import type { LabelledPost } from '../labelled-post';
import { percent } from './percent';

/** Of the posts that only sound protected, and of other breaches, how many may be let through. To hold one that is protected is worse. */
const MOST_ALIKE = 0.06;
const MOST_OTHERS = 0.01;

/**
 * From where on protected speech is known, alone and by its words: the lowest thresholds that let through no more than that.
 */
export function knownAsProtected(
  posts: readonly LabelledPost[],
  sure: readonly number[],
): { alone: number; said: number } {
  const isSaid = posts.map(
    ({ text, site, surface, role, pack }) =>
      protectedSpeech.detect(
        readDraft({ text, site, surface, role, media: [] }, builtInRulebook(pack).lexicon),
      ).length > 0,
  );
  const isBreach = posts.map(({ must }) => must.length > 0);
  const share = (kind: 'yes' | 'look-alike' | undefined, alone: number, said: number) => {
    const ones = posts.flatMap((post, at) =>
      post.protected === kind && (kind === 'yes' || isBreach[at]) ? [at] : [],
    );
    const known = ones.filter(at => (sure[at] ?? 0) >= (isSaid[at] ? Math.min(alone, said) : alone));
    return known.length / Math.max(1, ones.length);
  };
  const steps = Array.from({ length: 50 }, (_, at) => at * 0.02);
  let best = { alone: 1, said: 1, found: 0 };
  for (const alone of steps.filter(step => step > 0.05))
    for (const said of steps.filter(step => step <= alone)) {
      if (share('look-alike', alone, said) > MOST_ALIKE || share(undefined, alone, said) > MOST_OTHERS)
        continue;
      const found = share('yes', alone, said);
      if (found > best.found) best = { alone, said, found };
    }
  console.log(
    `protected from ${best.alone.toFixed(2)} alone, ${best.said.toFixed(2)} with words: ${percent(best.found * 1000, 1000)} of those that are`,
  );
  return best;
}
