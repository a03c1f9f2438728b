import type { Severity } from '@/src/engine/types';
import type { Answer } from './doors';
import type { OffReason } from './terms';

/** What the person is told of the box that they are writing in. It holds nothing of what they write. */
export type BoxState =
  | { kind: 'checking' }
  | { kind: 'clear' }
  | { kind: 'found'; count: number; weight: Severity }
  /** A part of it could not be checked. */
  | { kind: 'unsure' }
  /** Something is written, in a box that we do not understand. */
  | { kind: 'strange' }
  | { kind: 'no-rules' }
  | { kind: 'off'; why: OffReason };

const WEIGHTS: readonly Severity[] = ['stop', 'warn', 'advise'];

export function stateOf({ check, packName, off }: Answer): BoxState {
  const { findings, verdict } = check;
  if (off) return { kind: 'off', why: off };
  if (packName === '') return { kind: 'no-rules' };
  const weight = WEIGHTS.find(each => findings.some(({ severity }) => severity === each));
  if (weight) return { kind: 'found', count: findings.length, weight };
  return { kind: verdict === 'unsure' ? 'unsure' : 'clear' };
}
