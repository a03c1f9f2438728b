/** Bytes as text, as it stands in a file. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Nothing where the text is not base64, or not written as `toBase64` would: one thing has one name. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = decoded(text);
  return bytes && toBase64(bytes) === text ? bytes : undefined;
}

/** As it can stand in an address. */
export function toBase64Url(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export function fromBase64Url(text: string): string {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  return base64.padEnd(Math.ceil(base64.length / 4) * 4, '=');
}

/** More arguments than that, and a call may fail. */
const CHUNK = 8192;

function decoded(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
