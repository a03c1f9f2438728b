import type { ReplicaPage } from '../sites/pages';

/** Drafts for the pack of Age UK Cambridgeshire & Peterborough. Nobody in them is real. */
const LONG = {
  /** Names somebody who is supported: held, and a reason is asked for where the pack says `stop`. */
  breach: 'Poor Mrs Edith Marlow in room 12 was muddled with her dementia again tonight',
  breachWords: 'Edith Marlow',
  clean: 'Lovely walk along the river this evening, the geese are back 🪿',
} as const;

/** The same, for boxes that take little. */
const SHORT = {
  breach: 'Poor Mrs Edith Marlow has dementia',
  breachWords: 'Edith Marlow',
  clean: 'The geese are back 🪿',
} as const;

export function draftsFor({
  room = Number.POSITIVE_INFINITY,
}: ReplicaPage): Record<keyof typeof LONG, string> {
  return room < LONG.breach.length ? SHORT : LONG;
}

export const drafts = {
  ...LONG,
  /** Names the organisation and carries no disclaimer. */
  noDisclaimer: 'Six years working for AUKCAP this week and I still love my job',
} as const;
