/** What Windows-1252 has from 0x80 on in place of control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file, its encoding guessed: by its byte order mark, then UTF-8, then Windows-1252; undefined when it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, true);
  if (first === 0xfe && second === 0xff) return utf16(bytes, false);
  if (isBinary(bytes)) return undefined;
  return utf8(bytes) ?? windows(bytes);
}

function utf16(bytes: Uint8Array, isLittle: boolean): string | undefined {
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
  return isReadable(text) ? text : undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // it is in another encoding, which is not a fault
  }
}

function windows(bytes: Uint8Array): string {
  return Array.from(bytes, byte =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}

/** Text has tabs, line and page breaks, and no other control characters. */
function isBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd += 1;
  }
  return odd * 200 > bytes.length;
}

function isReadable(text: string): boolean {
  return !text.includes('\0') && (text.match(/\ufffd/g)?.length ?? 0) * 50 <= text.length;
}
