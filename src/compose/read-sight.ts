import type { Media, Surface } from '@/src/engine/types';
import type { Mark, Sight } from '@/src/sites/site';
import { closestAcross } from '@/src/sites/tree';
import type { ComposeBox } from './compose-box';

/** What the first of these marks that is there says; nothing when none is: unknown, never "no". */
export function readMarks(box: ComposeBox, marks: readonly Mark[] = []): string | undefined {
  for (const mark of marks) {
    const shown = find(box, mark);
    const value = shown && valueIn(shown, mark);
    if (value) return value;
  }
  return undefined;
}

export function surfaceIn(box: ComposeBox, { surfaces = [] }: Sight): Surface | undefined {
  return surfaces.find(({ shows, ...place }) => find(box, { select: shows, ...place }))?.surface;
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

function find(box: ComposeBox, { select: named, in: place }: Mark): Element | null | undefined {
  const select = withAddressee(named, box);
  if (!select) return undefined;
  if (place === undefined) return box.within()?.querySelector(select);
  if (place === 'page') return box.editable.ownerDocument.querySelector(select);
  if ('around' in place) return closestAcross(box.editable, place.around)?.querySelector(select);
  const around = closestAcross(box.editable, place.before);
  return [...(around?.querySelectorAll(select) ?? [])].findLast(
    element => element.compareDocumentPosition(box.editable) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/** Without an addressee, what is looked for by that name is nowhere. */
function withAddressee(select: string, box: ComposeBox): string | undefined {
  if (!select.includes('{addressee}')) return select;
  const addressee = box.sight.addressee?.exec(box.read().text)?.[1];
  return addressee && select.replaceAll('{addressee}', CSS.escape(addressee));
}

function valueIn(shown: Element, { attribute, pattern }: Mark): string | undefined {
  const value = attribute ? shown.getAttribute(attribute) : textOf(shown);
  const meant = pattern ? pattern.exec(value ?? '') : undefined;
  const said = pattern ? (meant?.[1] ?? meant?.[0]) : value;
  return said?.trim() || undefined;
}

/** As it is shown, line by line: names and their captions share an element on some sites. */
function textOf(shown: Element): string {
  if (shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement) return shown.value;
  // biome-ignore lint/performance/useDomNodeTextContent: text content glues lines together
  return shown instanceof HTMLElement ? shown.innerText : (shown.textContent ?? '');
}
