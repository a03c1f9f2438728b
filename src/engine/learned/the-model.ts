import { decodeModel, type Model } from './model';
import { SENTENCE_WEIGHTS } from './sentence-weights';

let model: Model | undefined;

/** The committed one, read when it is first needed. */
export function theModel(): Model {
  model ??= decodeModel(SENTENCE_WEIGHTS);
  return model;
}
