import type { EditorText } from '@/src/editors/editor-text';
import { Host } from './host';
import { whenMoved } from './when-moved';

type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** What decides where a letter stands. */
const COPIED = [
  ...['family', 'size', 'weight', 'style', 'stretch', 'variant', 'kerning'].map(part => `font-${part}`),
  ...['letter-spacing', 'word-spacing', 'text-indent', 'text-transform', 'text-align', 'direction'],
  ...['line-height', 'tab-size', 'box-sizing'],
  ...['top', 'right', 'bottom', 'left'].flatMap(side => [
    `padding-${side}`,
    `border-${side}-width`,
    `border-${side}-style`,
  ]),
];

const STYLES = `
  :host { all: initial; position: fixed; inset: auto; margin: 0; border: 0; padding: 0; background: none; overflow: hidden;
    pointer-events: none; z-index: 2147483646; }
  .mirror { position: absolute; inset: 0; overflow: hidden; color: transparent; border-color: transparent;
    white-space: pre-wrap; overflow-wrap: break-word; }
  .mirror.line { white-space: pre; display: flex; align-items: center; }
  .mirror.line > div { flex: 1; min-width: 0; }
`;

/** A highlight cannot reach the text of a form control, so a see-through copy of it lies exactly above. */
export class TextareaMirror {
  private readonly host = new Host(STYLES);
  private readonly mirror = document.createElement('div');
  private readonly words = new Text();
  private readonly shift = document.createElement('div');
  private leaving: AbortController | undefined;
  private control: TextControl | undefined;

  get root(): ShadowRoot {
    return this.host.root;
  }

  /** Lays the copy over the control; what it gives can be underlined like any editor's text. */
  cover(control: TextControl): EditorText {
    this.words.data = control.value;
    if (this.control !== control) this.follow(control);
    this.place();
    return { text: control.value, pieces: [{ node: this.words, start: 0, end: control.value.length }] };
  }

  uncover(): void {
    this.leaving?.abort();
    this.control = undefined;
    this.host.detach();
  }

  private follow(control: TextControl): void {
    this.uncover();
    this.control = control;
    this.mirror.className = control instanceof HTMLInputElement ? 'mirror line' : 'mirror';
    this.shift.replaceChildren(this.words);
    this.mirror.replaceChildren(this.shift);
    this.host.root.append(this.mirror);
    this.host.attach(control);
    this.leaving = whenMoved(control, () => this.place());
  }

  private place(): void {
    const { control } = this;
    if (!control) return;
    const shown = getComputedStyle(control);
    const { left, top, width, height } = control.getBoundingClientRect();
    Object.assign(this.host.element.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    for (const property of COPIED) this.mirror.style.setProperty(property, shown.getPropertyValue(property));
    const scrollbar =
      control.offsetWidth -
      control.clientWidth -
      parseFloat(shown.borderLeftWidth) -
      parseFloat(shown.borderRightWidth);
    this.mirror.style.paddingRight = `${parseFloat(shown.paddingRight) + Math.max(0, scrollbar)}px`;
    // How far an input can be scrolled is the browser's own affair: its copy is shifted instead.
    if (control instanceof HTMLInputElement)
      this.shift.style.transform = `translateX(${-control.scrollLeft}px)`;
    else this.mirror.scrollTo(control.scrollLeft, control.scrollTop);
  }
}
