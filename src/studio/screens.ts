import type { Path } from './path';

/** The steps of the studio, in the order in which a pack is usually written. */
export const screens = [
  'start',
  'organisation',
  'clauses',
  'rules',
  'own-rules',
  'terms',
  'disclaimers',
  'hours',
  'contacts',
  'consents',
  'guidance',
  'policy',
  'bench',
  'coverage',
  'changes',
  'publish',
] as const;

export type Screen = (typeof screens)[number];

const SCREEN_OF: Readonly<Record<string, Screen>> = {
  organisation: 'organisation',
  words: 'organisation',
  clauses: 'clauses',
  terms: 'terms',
  privateTerms: 'terms',
  disclaimers: 'disclaimers',
  hours: 'hours',
  contacts: 'contacts',
  consents: 'consents',
  guidance: 'guidance',
  notApplicable: 'coverage',
  uncheckable: 'coverage',
  changes: 'changes',
};

/** Where a part of the pack is written; `isOwn` tells the rules that the manager wrote from those of the library. */
export function screenOf([part]: Path, isOwn: boolean): Screen {
  if (part === 'rules') return isOwn ? 'own-rules' : 'rules';
  return (typeof part === 'string' && SCREEN_OF[part]) || 'policy';
}

export function isScreen(name: string): name is Screen {
  return screens.some(screen => screen === name);
}
