import { createHash } from 'node:crypto';

/** One line in five is only measured on: where the SHA-256 of its id, taken as a whole number, divides by five. */
export function isSetAside(id: string): boolean {
  return BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 5n === 0n;
}
