/** How the person wants things said and shown, where that is not as the browser does: told to each frame that has our scripts. */
export interface ShownAs {
  /** Every string by its key, in the language chosen. */
  words?: Readonly<Record<string, string>> | undefined;
  look?: 'light' | 'dark' | undefined;
}

declare global {
  var secondLookShownAs: ShownAs | undefined;
}
