/** Letters of a policy: about 100 pages. What is longer is not read at all, so that nothing ever takes long. */
export const MOST_LETTERS = 300_000;
export const MOST_LINES = 8000;
/** Letters of a paragraph; what is longer goes on in another. */
export const MOST_PARAGRAPH = 3000;
/** Bytes of a file as it is handed over. */
export const MOST_BYTES = 10_000_000;
/** Bytes of a document once it is unpacked. */
export const MOST_UNPACKED = 20_000_000;
/** Files inside a document. */
export const MOST_ENTRIES = 2000;
/** How many times its own size a part of a document may unpack to. XML of a document packs twenty times at the most. */
export const MOST_RATIO = 200;
/** Letters of a sentence; more than that is no sentence. */
export const MOST_SENTENCE = 1500;
