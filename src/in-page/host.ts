/**
 * A place of our own in the page: a closed shadow root on a plain element, so that the page's styles and scripts
 * stay out and nothing names us. Styles go in as text: nothing is fetched, and nothing is web accessible.
 */
export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;

  constructor(
    styles: string,
    private readonly owner: Document = document,
  ) {
    this.element = owner.createElement('div');
    this.root = this.element.attachShadow({ mode: 'closed' });
    const style = owner.createElement('style');
    style.textContent = styles;
    this.root.append(style);
    // What happens in our elements is not for the page's listeners. React, inside the root, has had it by then.
    for (const type of OURS) this.element.addEventListener(type, event => event.stopPropagation());
  }

  /** Puts the host where it can be seen and used: a modal dialog of the page makes all outside it inert. */
  attach(beside?: Element): void {
    const { look } = globalThis.secondLookShownAs ?? {};
    this.element.style.setProperty('--scheme', look ?? null);
    const place = (beside && modalAround(beside)) ?? this.owner.documentElement;
    if (this.element.parentNode !== place) place.append(this.element);
  }

  detach(): void {
    this.element.remove();
  }
}

const OURS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'input',
  'change',
  'wheel',
];

function modalAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = outside(at)) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog) return dialog;
  }
  return undefined;
}

function outside(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
