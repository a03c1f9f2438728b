/** Invented, like everybody in it. It breaks the rules of the pack below. */
export const BREACH =
  'Poor Mrs Edith Marlow in room 12 was muddled with her dementia again tonight, up and down until four';

export const CLEAN = 'Lovely evening walk along the river, and the geese are back. Anyone else seen them?';

/** The pack of the demonstration, by its name on the options page. */
export const PACK = /Age UK Cambridgeshire/;
