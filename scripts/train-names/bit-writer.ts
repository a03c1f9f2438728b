const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The other side of `BitReader`. */
export class BitWriter {
  private readonly written: number[] = [];

  bits(value: number, width: number): void {
    for (let left = width - 1; left >= 0; left -= 1) this.written.push(Math.floor(value / 2 ** left) % 2);
  }

  rice(value: number, width: number): void {
    for (let quotient = Math.floor(value / 2 ** width); quotient > 0; quotient -= 1) this.written.push(1);
    this.written.push(0);
    this.bits(value % 2 ** width, width);
  }

  /** Padded to whole bytes, and those to whole letters: `bytesOf` drops what is left over. */
  base64(): string {
    const padded = [...this.written];
    while (padded.length % 24 !== 0) padded.push(0);
    let text = '';
    for (let at = 0; at < padded.length; at += 6) {
      const value = padded.slice(at, at + 6).reduce((sum, bit) => sum * 2 + bit, 0);
      text += ALPHABET.charAt(value);
    }
    return text;
  }
}
