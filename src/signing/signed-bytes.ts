/**
 * What a signature is over: a line that says what is signed, then the bytes. A signature of one kind can never pass for one of the
 * other, nor for anything that the same key signs elsewhere.
 */
export function packMessage(pack: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined('second-look pack 1\n', pack);
}

/** By this the key before says which key comes next. */
export function nextKeyMessage(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined('second-look next key 1\n', publicKey);
}

function joined(line: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(line);
  const message = new Uint8Array(head.length + bytes.length);
  message.set(head);
  message.set(bytes, head.length);
  return message;
}
