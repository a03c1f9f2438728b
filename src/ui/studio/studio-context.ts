import { createContext, useContext } from 'react';
import type { PackRule } from '@/src/packs/pack-schema';
import type { PackDraft, Written } from '@/src/studio/pack-draft';
import type { PlacedProblem } from '@/src/studio/placed-problems';
import type { Tried } from '@/src/studio/trial';

/** What every screen of the studio shows and changes. */
export interface Studio {
  written: Written;
  problems: readonly PlacedProblem[];
  /** What is typed into one `field` in one go is undone in one go. */
  edit(change: (pack: PackDraft) => PackDraft, field?: string): void;
  editWritten(change: (written: Written) => Written): void;
  /** Runs the examples of a rule; nothing while it cannot be read. */
  tryRule(rule: PackRule): Tried | undefined;
}

export const StudioContext = createContext<Studio | undefined>(undefined);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('A part of the studio stands outside of it.');
  return studio;
}
