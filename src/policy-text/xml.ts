/** What stands in an XML document, one after the other. Names are without their prefix. */
export type XmlPiece =
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const DEEPEST = 200;
const MOST_ATTRIBUTES = 2000;
/** A document of 200 pages has a quarter of that. */
const MOST_ELEMENTS = 400_000;

/**
 * Reads the XML of a document strictly: no document type, no entities but the five and numbers, every element closed.
 * False as soon as something else comes, or `take` has had enough.
 */
export function readXml(xml: string, take: (piece: XmlPiece) => boolean): boolean {
  const open: string[] = [];
  let elements = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (text !== '') {
      const plain = plainOf(text);
      if (plain === undefined || !take({ kind: 'text', text: plain })) return false;
    }
    if (next < 0) break;
    const end = endOf(xml, next);
    if (end < 0) return false;
    const tag = xml.slice(next + 1, end);
    at = end + 1;
    if (tag.startsWith('!--') || tag.startsWith('?')) continue;
    if (tag.startsWith('!')) return false;
    if (tag.startsWith('/')) {
      if (open.pop() !== tag.slice(1).trim() || !take({ kind: 'close', name: local(tag.slice(1).trim()) }))
        return false;
      continue;
    }
    const isEmpty = tag.endsWith('/');
    const [name = ''] = /^[^\s/]+/.exec(tag) ?? [];
    elements += 1;
    if (name === '' || open.length >= DEEPEST || elements > MOST_ELEMENTS) return false;
    if (
      !take({
        kind: 'open',
        name: local(name),
        attributes: tag.slice(name.length, name.length + MOST_ATTRIBUTES),
      })
    )
      return false;
    if (!isEmpty) open.push(name);
    else if (!take({ kind: 'close', name: local(name) })) return false;
  }
  return open.length === 0;
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? plainOf(found[1] ?? found[2] ?? '') : undefined;
}

function endOf(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return after(xml.indexOf('-->', start), 2);
  if (xml.startsWith('<?', start)) return after(xml.indexOf('?>', start), 1);
  return xml.indexOf('>', start);
}

function after(found: number, more: number): number {
  return found < 0 ? -1 : found + more;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function plainOf(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const plain = text.replace(/&([^;&]{0,10})(;?)/g, (_, name: string, end: string) => {
    const letter = end === '' ? undefined : letterOf(name);
    isKnown &&= letter !== undefined;
    return letter ?? '';
  });
  return isKnown ? plain : undefined;
}

function letterOf(name: string): string | undefined {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!number) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
