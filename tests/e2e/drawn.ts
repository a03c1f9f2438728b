import { LANGUAGES, type Language } from '../sites/words';

/** What a page may do meanwhile: nothing, come late, take its time, or make its nodes anew on each key. */
const BEHAVIOURS = ['', 'late=1', 'slow=1', 'answer=300', 'answer=300&busy=1', 'rerender=1'];

/** Another one for each page, and the same one each time. */
export function languageFor(name: string): Language {
  return drawn(LANGUAGES, name);
}

/** What a page is asked to do in its row of the matrix. */
export function queryFor(name: string): string {
  const behaviour = drawn(BEHAVIOURS, `row of ${name}`);
  return [`lang=${languageFor(name)}`, behaviour].filter(Boolean).join('&');
}

/** Whether a press is one of a finger. */
export function isTapped(name: string): boolean {
  return drawn([true, false], `finger on ${name}`);
}

function drawn<T>(from: readonly T[], seed: string): T {
  const number = [...seed].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7);
  return from[number % from.length] as T;
}
