import { decodeModel, type Model } from './model';
import { POLICY_WEIGHTS } from './policy-weights';

let model: Model | undefined;

/** Decoded at its first use: only who reads a policy needs it. */
export function theModel(): Model {
  model ??= decodeModel(POLICY_WEIGHTS);
  return model;
}
