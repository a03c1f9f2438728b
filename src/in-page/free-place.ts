interface Place {
  left: number;
  top: number;
}

const GAP = 6;

const CONTROLS =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [contenteditable]:not([contenteditable="false"])';

/** Where something of ours can stand near a box and cover none of the page's controls; nothing where there is no such place. */
export function freePlace(box: Element, ours: Element): Place | undefined {
  const { width, height } = ours.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  const [right, below, above] = [around.right - width, around.bottom + GAP, around.top - GAP - height];
  const places: Place[] = [
    { left: right, top: below },
    { left: right, top: above },
    { left: around.left, top: below },
    { left: around.left, top: above },
    { left: around.right + GAP, top: around.top },
    { left: around.left - GAP - width, top: around.top },
    ...Array.from({ length: 8 }, (_, lower) => ({ left: right, top: below + (lower + 1) * height })),
    { left: GAP, top: window.innerHeight - height - GAP },
    { left: window.innerWidth - width - GAP, top: window.innerHeight - height - GAP },
    { left: GAP, top: GAP },
  ];
  const isInWindow = ({ left, top }: Place) =>
    left >= 0 && top >= 0 && left + width <= window.innerWidth && top + height <= window.innerHeight;
  return places.find(place => isInWindow(place) && isFree(place, width, height, box, ours));
}

function isFree({ left, top }: Place, width: number, height: number, box: Element, ours: Element): boolean {
  const root = box.getRootNode();
  const roots = root instanceof ShadowRoot ? [root, document] : [document];
  for (const x of steps(left, width)) {
    for (const y of steps(top, height)) {
      const there = roots.flatMap(each => each.elementsFromPoint(x, y));
      if (there.some(element => element !== ours && element.closest(CONTROLS))) return false;
    }
  }
  return true;
}

/** Close enough together that no control fits between two of them, from edge to edge. */
function steps(from: number, length: number): number[] {
  const count = Math.ceil(length / 12);
  return Array.from({ length: count + 1 }, (_, step) => from + (length * step) / count);
}
