import { createHash } from 'node:crypto';

/** Which fifth a line is in: the SHA-256 of its id, taken as a whole number, modulo five. */
export function partOf(id: string): number {
  return Number(BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 5n);
}

/** One fifth is only measured on. */
export function isSetAside(id: string): boolean {
  return partOf(id) === 0;
}
