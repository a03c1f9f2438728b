const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in HTML, XML or one of their attributes. Characters that XML does not know are left out. */
export function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, letter => NAMES[letter] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Words that came with a pack: whatever way they run, they turn nothing around them. */
export function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

/** JSON in plain ASCII, for files whose encoding nobody knows. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
