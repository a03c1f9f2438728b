import { taggerOf } from './tagger';

export interface PersonName {
  start: number;
  end: number;
  /** How likely the tagger finds it, from 0 to 1: of its least likely word. */
  score: number;
}

/** People's names in a text, in reading order. Handles are nobody's names here. */
export const findPersonNames: (text: string) => PersonName[] = taggerOf();
