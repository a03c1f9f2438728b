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

/** Reads numbers of up to 24 bits, and Rice-coded ones: a unary quotient, then `width` bits. */
export class BitReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  bits(width: number): number {
    if (width === 0) return 0;
    const value = this.ahead() >>> (32 - width);
    this.at += width;
    return value;
  }

  rice(width: number): number {
    let quotient = 0;
    let ones = Math.clz32(~this.ahead());
    while (ones >= 24) {
      quotient += 24;
      this.at += 24;
      ones = Math.clz32(~this.ahead());
    }
    this.at += ones + 1;
    return (quotient + ones) * 2 ** width + this.bits(width);
  }

  /** The next bits, the first of them on top; of the 32 the first 25 are sure to be there. */
  private ahead(): number {
    const { bytes } = this;
    const first = this.at >> 3;
    const four =
      ((bytes[first] ?? 0) << 24) |
      ((bytes[first + 1] ?? 0) << 16) |
      ((bytes[first + 2] ?? 0) << 8) |
      (bytes[first + 3] ?? 0);
    return four << (this.at & 7);
  }
}
