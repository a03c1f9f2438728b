const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes, padding left off. `atob` is not part of the language, only of its hosts. */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < 64; at += 1) values[ALPHABET.charCodeAt(at)] = at;
  const bytes = new Uint8Array((base64.length * 3) >> 2);
  let held = 0;
  let bits = 0;
  let next = 0;
  for (let at = 0; at < base64.length; at += 1) {
    held = ((held << 6) | (values[base64.charCodeAt(at)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[next] = (held >> bits) & 0xff;
    next += 1;
  }
  return bytes;
}

/** Reads numbers of any width, and Rice-coded ones: a unary quotient, then `width` bits. */
export class BitReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  bits(width: number): number {
    let value = 0;
    for (let left = width; left > 0; left -= 1) value = value * 2 + this.bit();
    return value;
  }

  rice(width: number): number {
    let quotient = 0;
    while (this.bit() === 1) quotient += 1;
    return quotient * 2 ** width + this.bits(width);
  }

  private bit(): number {
    const byte = this.bytes[this.at >> 3] ?? 0;
    const bit = (byte >> (7 - (this.at & 7))) & 1;
    this.at += 1;
    return bit;
  }
}
