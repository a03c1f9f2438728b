import { apart, marked } from '../marked';
import type { Detector, Reading } from '../reading';
import type { Span } from '../types';

/** Urging or praising harm, to oneself or to others. Whoever tells of their own pain is never scolded. */
export const urgingHarm: Detector = {
  id: 'urging-harm',
  finds: 'words that urge harm',
  detect: reading =>
    apart([
      ...marked(reading, 'self-harm', 'it urges somebody to harm themselves').filter(
        ({ span }) => !isOfAuthor(reading, span),
      ),
      ...marked(reading, 'violence', 'it urges violence').filter(({ span }) => !isOfAuthor(reading, span)),
    ]),
};

/** "I could just …": a figure of speech, or a person in pain. */
function isOfAuthor({ text }: Reading, { start }: Span): boolean {
  return /\b(?:i|i'm|im|ima|imma|i'll|i’ll|i'd|i’d|my|me)\b[^.!?\n]{0,24}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}
