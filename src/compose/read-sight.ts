import type { Media, Surface } from '@/src/engine/types';
import type { Mark, Sight } from '@/src/sites/site';
import { closestAcross } from '@/src/sites/tree';
import type { ComposeBox } from './compose-box';

/** What the first of these marks that says anything says; nothing when none does: unknown, never "no". */
export function readMarks(box: ComposeBox, marks: readonly Mark[] = []): string | undefined {
  for (const mark of marks) {
    const said = saidBy(find(box, mark), mark);
    if (said && isConfirmed(said, box, mark)) return said;
  }
  return undefined;
}

/** The same where there is no box, for marks of the whole page. */
export function readPageMarks(marks: readonly Mark[] = []): string | undefined {
  for (const mark of marks) {
    const said = saidBy(document.querySelectorAll(mark.select), mark);
    if (said) return said;
  }
  return undefined;
}

function saidBy(places: Iterable<Element>, mark: Mark): string {
  const values: string[] = [];
  for (const shown of places) {
    const value = valueIn(shown, mark);
    if (value) values.push(value);
    if (value && !mark.all) break;
  }
  return values.join(' ');
}

function isConfirmed(said: string, box: ComposeBox, { saidIn }: Mark): boolean {
  const label = saidIn && readMarks(box, [saidIn]);
  return label === undefined || label.includes(said);
}

export function surfaceIn(box: ComposeBox, { surfaces = [] }: Sight): Surface | undefined {
  return surfaces.find(({ shows, ...place }) => find(box, { select: shows, ...place }).length > 0)?.surface;
}

export function mediaIn(box: ComposeBox, { media }: Sight): Media[] {
  const shown = media ? box.within()?.querySelectorAll(media) : undefined;
  return [...(shown ?? [])].map(element => {
    const alt = element.getAttribute('alt') ?? '';
    return {
      kind: element instanceof HTMLVideoElement ? 'video' : 'image',
      ...(alt.trim() !== '' && { alt }),
    };
  });
}

/** What leads away from the site, beside the fields: sites name their cards in ways that change, and all of them are links. */
export function linkCardIn(box: ComposeBox): string | undefined {
  const fields = box.fields();
  const cards = [...(box.within()?.querySelectorAll<HTMLAnchorElement>('a[href^="http"]') ?? [])].filter(
    ({ host }) => host !== location.host,
  );
  const apart = cards.filter(card => !fields.some(field => field.contains(card)));
  return apart.map(textOf).join(' ').trim() || undefined;
}

function find(box: ComposeBox, { select: named, in: place }: Mark): readonly Element[] {
  const select = withAddressee(named, box);
  if (!select) return [];
  const allIn = (around: ParentNode | undefined) => [...(around?.querySelectorAll(select) ?? [])];
  if (place === undefined) return allIn(box.within());
  if (place === 'page') return allIn(box.editable.ownerDocument);
  if ('around' in place) return allIn(closestAcross(box.editable, place.around));
  const isBefore = (element: Element) =>
    element.compareDocumentPosition(box.editable) & Node.DOCUMENT_POSITION_FOLLOWING;
  return allIn(closestAcross(box.editable, place.before)).filter(isBefore).reverse();
}

/** Without an addressee, what is looked for by that name is nowhere. */
function withAddressee(select: string, box: ComposeBox): string | undefined {
  if (!select.includes('{addressee}')) return select;
  const addressee = box.sight.addressee?.exec(box.read().text)?.[1];
  return addressee && select.replaceAll('{addressee}', CSS.escape(addressee));
}

function valueIn(shown: Element, mark: Mark): string | undefined {
  if (shown instanceof HTMLScriptElement) return valueInScript(shown, mark);
  return meantBy(mark, mark.attribute ? shown.getAttribute(mark.attribute) : textOf(shown));
}

function meantBy({ pattern }: Mark, value: string | null): string | undefined {
  const meant = pattern ? pattern.exec(value ?? '') : undefined;
  const said = pattern ? (meant?.[1] ?? meant?.[0]) : value;
  return said?.trim() || undefined;
}

const scripts = new WeakMap<Mark, WeakMap<Element, string | undefined>>();

/** The data in a page's scripts is long and never changes: it is read once. What it says is written as JSON has it. */
function valueInScript(script: Element, mark: Mark): string | undefined {
  const known = scripts.get(mark) ?? new WeakMap<Element, string | undefined>();
  scripts.set(mark, known);
  if (!known.has(script)) {
    const said = meantBy(mark, script.textContent);
    known.set(script, said && String(JSON.parse(`"${said}"`)));
  }
  return known.get(script);
}

/** As it is shown, line by line: names and their captions share an element on some sites. */
function textOf(shown: Element): string {
  if (shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement) return shown.value;
  // biome-ignore lint/performance/useDomNodeTextContent: text content glues lines together
  return shown instanceof HTMLElement ? shown.innerText : (shown.textContent ?? '');
}
