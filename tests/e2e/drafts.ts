/** Drafts for the pack of Age UK Cambridgeshire & Peterborough. Nobody in them is real. */
export const drafts = {
  /** Names somebody who is supported: held, and a reason is asked for where the pack says `stop`. */
  breach: 'Mrs Edith Marlow in room 12 has dementia',
  breachWords: 'Edith Marlow',
  /** Names the organisation and carries no disclaimer. */
  noDisclaimer: 'Six years at AUKCAP and I still love my job',
  clean: 'Lovely walk, the geese are back 🪿',
} as const;

/** In as few keys as will do, for what is typed some hundred times; and some boxes take no more. */
export const shortDrafts = {
  breach: 'NHS 943 476 5919',
  breachWords: '943 476 5919',
  clean: 'Geese 🪿',
} as const;
