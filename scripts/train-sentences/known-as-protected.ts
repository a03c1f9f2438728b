import { protectedSpeech } from '@/src/engine/detectors/protected-speech';
import { readDraft } from '@/src/engine/read-draft';
import { builtInRulebook } from '@/src/packs/built-in';
import type { LabelledPost } from '../labelled-post';
import { percent } from './percent';

/**
 * From where on protected speech is known, alone and by its words: the lowest thresholds at which at most four in a hundred of the
 * posts that only sound so are let through, and one in two hundred of other breaches.
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
      if (share('look-alike', alone, said) > 0.04 || share(undefined, alone, said) > 0.005) continue;
      const found = share('yes', alone, said);
      if (found > best.found) best = { alone, said, found };
    }
  console.log(
    `protected from ${best.alone.toFixed(2)} alone, ${best.said.toFixed(2)} with words: ${percent(best.found * 1000, 1000)} of those that are`,
  );
  return best;
}
