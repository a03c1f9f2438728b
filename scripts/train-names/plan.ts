import type { Plan } from './learn';

/** Chosen on the part to tune on (`--dev`), never on the part held out. */
export const PLAN: Plan = {
  rounds: 16,
  rate: 0.1,
  decay: 2,
  drop: 0.4,
  seed: 7,
  least: 2,
  keep: 30_000,
  bias: 0,
  swap: 0.3,
  small: 0.05,
  care: 3,
};
