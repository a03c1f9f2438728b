import type { ShownAs } from '@/src/compose/shown-as';
import { askForWords } from './own-pages';
import { wordsOf } from './page-words';
import { type Manner, shownAs } from './shown-as';
import { speak } from './speak';

let words: ShownAs['words'];
speak(() => words);

/** Has one of our own pages say and show things as the person wants them. */
export async function takeOn(manner: Manner): Promise<void> {
  const shown = await shownAs(manner, askForWords);
  words = shown.words;
  const { documentElement } = document;
  documentElement.lang = wordsOf('language_code');
  documentElement.style.setProperty('--scheme', shown.look ?? null);
}
