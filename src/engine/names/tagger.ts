import { decodeTags } from './decode-tags';
import type { PersonName } from './find-person-names';
import { type Model, theModel } from './model';
import { BEGIN, GO_ON } from './tags';
import { HANDLE, tokenise } from './tokens';

/** What is less likely than not is left out: chosen on the part to tune on, where it halves the false alarms. */
const LEAST = 0.5;

/** A finder of names that goes by a model; the committed one, read when it is first needed, unless told otherwise. */
export function taggerOf(model?: Model): (text: string) => PersonName[] {
  return text => {
    const tokens = tokenise(text);
    const { tags, scores } = decodeTags(text, tokens, model ?? theModel());
    const found: PersonName[] = [];
    for (let at = 0; at < tokens.count; at += 1) {
      if (tags[at] !== BEGIN || tokens.kind[at] === HANDLE) continue;
      let last = at;
      let score = scores[at] ?? 0;
      while (tags[last + 1] === GO_ON && tokens.kind[last + 1] !== HANDLE) {
        last += 1;
        score = Math.min(score, scores[last] ?? 0);
      }
      if (score >= LEAST) found.push({ start: tokens.start[at] ?? 0, end: tokens.end[last] ?? 0, score });
    }
    return found;
  };
}
