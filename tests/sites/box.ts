import { leftAfter, options, replica, send } from './replica';
import { whenLeft } from './when-left';

/** A stretch of a line, as an editor may show it. A `break` is one within a paragraph. */
export interface Part {
  text: string;
  as?: 'mention' | 'link' | 'bold' | 'break';
}

export type Lines = readonly (readonly Part[])[];

/** A text box that is there, whichever library it was made with. */
export interface Box {
  /** The editable with what belongs around it. */
  frame: HTMLElement;
  /** The one that is in the page now: some sites replace it. */
  readonly editable: HTMLElement;
  /** What the library holds: never what the DOM shows. */
  model(): string;
  /** Makes this all that it holds. */
  hold(text: string): void;
  /** The same, with what the library has besides plain text. */
  holdLines?(lines: Lines): void;
}

/** Makes a box known to the tests by this name. */
export function announce(name: string, box: Pick<Box, 'model' | 'editable'>): void {
  replica.composers[name] = { model: box.model, editable: () => box.editable };
}

/** What pressing a send control comes to, as the page's own handler has it. */
export function submit(box: Box, via: string, onSent = () => {}): void {
  replica.events.push(`press:${via}`);
  const text = box.model();
  const composer = box.frame.closest('form, dialog, [role="dialog"], .card');
  send(text, via, {
    onBusy: isBusy => composer?.toggleAttribute('inert', isBusy),
    onSent: () => {
      box.hold(leftAfter(text));
      onSent();
    },
  });
}

/** A send control that is made anew as soon as there is something to send, and with `?rerender=1` on each key. */
export function renewing(make: (canSend: boolean) => HTMLElement): {
  node: HTMLElement;
  update(text: string): void;
} {
  const first = make(false);
  let node = first;
  let could = false;
  const update = (text: string) => {
    const can = text.trim() !== '';
    if (can === could && !options.has('rerender')) return;
    could = can;
    const next = make(can);
    node.replaceWith(next);
    node = next;
  };
  return { node: first, update };
}

/** With `?collapse=…` a composer that the author turns away from shows what is around its text no more, until they come back. */
export function collapsing(composer: HTMLElement, ...details: HTMLElement[]): void {
  const show = (isShown: boolean) => {
    for (const detail of details) detail.hidden = !isShown;
  };
  whenLeft(composer, () => show(false));
  composer.addEventListener('focusin', () => show(true));
}
