/** Drafts for the pack of Age UK Cambridgeshire & Peterborough. Nobody in them is real. */
export const drafts = {
  /** Names somebody who is supported: held, and a reason is asked for where the pack says `stop`. */
  breach: 'Poor Mrs Edith Marlow in room 12 was muddled with her dementia again tonight',
  breachWords: 'Edith Marlow',
  /** Names the organisation and carries no disclaimer. */
  noDisclaimer: 'Six years working for AUKCAP this week and I still love my job',
  clean: 'Lovely walk along the river this evening, the geese are back 🪿',
} as const;

/** The same in a few words: some boxes take no more. */
export const shortDrafts = {
  breach: 'Poor Mrs Edith Marlow has dementia',
  breachWords: 'Edith Marlow',
  clean: 'The geese are back 🪿',
} as const;
