import { fold } from './fold';

/** Words as they are compared, whatever their capitals and spaces. */
export function sameWords(words: string): string {
  return fold(words).text.replace(/\s+/g, ' ').trim();
}
