/**
 * The ways a name is written, as phrases: its words, run together in every way, `and` in its forms or left out, without its legal ending.
 * Case, hashtags, handles and possessives need nothing: words are compared without them.
 */
export function nameForms(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[‘’']/g, "'")
    .replace(/[&+]/g, ' and ')
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  const lists = [words, withoutLegal(words)].flatMap(andForms);
  return [...new Set(lists.flatMap(list => [...spacings(list)].map(form => form.join(' '))))];
}

/** For a web address: `ageukcap.org.uk` and what stands before its ending. */
export function domainForms(domain: string): string[] {
  const labels = domain.toLowerCase().split('.');
  return [labels.join(' ')];
}

/** For a handle: its letters and digits, as one word. */
export function handleForms(handle: string): string[] {
  return [handle.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
}

/** Words as they are, whatever signs stand in them. */
export function asPhrase(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[^\p{L}\p{N}'&]+/u)
    .filter(Boolean)
    .join(' ');
}

function withoutLegal(words: readonly string[]): string[] {
  return /^(?:ltd|limited|cic|plc|llp|inc)$/.test(words.at(-1) ?? '') && words.length > 2
    ? words.slice(0, -1)
    : [...words];
}

function andForms(words: readonly string[]): string[][] {
  const at = words.indexOf('and');
  if (at < 0) return [[...words]];
  return [['and'], ['n'], []].map(and => [...words.slice(0, at), ...and, ...words.slice(at + 1)]);
}

/** Every way to run neighbours together; past six words, all or none. */
function* spacings(words: readonly string[]): Generator<string[]> {
  if (words.length > 6) {
    yield [...words];
    yield [words.join('')];
    return;
  }
  for (let joins = 0; joins < 2 ** (words.length - 1); joins += 1)
    yield words.reduce<string[]>((form, word, at) => {
      if (at > 0 && (joins >> (at - 1)) & 1) form.push((form.pop() ?? '') + word);
      else form.push(word);
      return form;
    }, []);
}
