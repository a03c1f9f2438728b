import type { BoxState } from '@/src/compose/box-state';
import type { Answer } from '@/src/compose/doors';
import statusStyles from '@/src/ui/status.css?inline';
import { freePlace } from './free-place';
import { Host } from './host';
import { whenMoved } from './when-moved';

export interface StatusWords {
  state(state: BoxState): string;
  /** As whom it is checked. */
  as(answer: Answer): string;
}

/** It is said aloud once it has stood for so long, in milliseconds: not for every key. */
const PAUSE = 900;

/** One line beside the compose box: what came of the check, and as whom. A press on it leads to what was found. */
export class Status {
  private readonly host = new Host(statusStyles);
  private readonly pill = document.createElement('button');
  private readonly said = document.createElement('span');
  private readonly as = document.createElement('span');
  private readonly aloud = document.createElement('p');
  private saying: ReturnType<typeof setTimeout> | undefined;
  private following: AbortController | undefined;
  private beside: Element | undefined;
  private frame: number | undefined;

  constructor(private readonly words: StatusWords) {
    this.host.element.popover = 'manual'; // the top layer: no contest of z-index with the page
    this.pill.type = 'button';
    this.pill.tabIndex = -1; // its key is Alt+F8; Tab stays the page's
    this.aloud.role = 'status';
    this.as.className = 'as';
    this.pill.append(this.said, this.as);
    this.host.root.append(this.pill, this.aloud);
  }

  onPress(listener: () => void): void {
    this.pill.addEventListener('click', listener);
  }

  show(beside: Element, state: BoxState, answer: Answer | undefined): void {
    this.pill.className = state.kind === 'found' ? state.weight : state.kind;
    const words = this.words.state(state);
    const isNew = [
      setWords(this.said, words),
      setWords(this.as, answer ? this.words.as(answer) : ''),
      this.beside !== beside,
    ].includes(true);
    if (this.beside !== beside) this.follow(beside);
    if (!isNew) return;
    this.place();
    clearTimeout(this.saying);
    if (state.kind !== 'checking') this.saying = setTimeout(() => setWords(this.aloud, words), PAUSE);
  }

  hide(): void {
    this.following?.abort();
    clearTimeout(this.saying);
    this.aloud.textContent = '';
    this.beside = undefined;
    this.host.detach();
  }

  owns(target: EventTarget | null): boolean {
    return target === this.host.element;
  }

  private follow(beside: Element): void {
    this.hide();
    this.beside = beside;
    this.host.attach(beside);
    this.host.element.showPopover();
    this.following = whenMoved(beside, () => this.placeInNextFrame());
  }

  /** A page that scrolls tells so more often than it is drawn, and to find a free place takes looking. */
  private placeInNextFrame(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.place();
    });
  }

  private place(): void {
    if (!this.beside) return;
    if (!this.beside.isConnected) {
      this.hide();
      return;
    }
    const { element } = this.host;
    const found = freePlace(this.beside, element);
    element.style.setProperty('--shown', found ? 'visible' : 'hidden');
    if (!found) return;
    element.style.setProperty('--left', `${found.left}px`);
    element.style.setProperty('--top', `${found.top}px`);
  }
}

/** A live region speaks whenever it is written to: only when it says something else. */
function setWords(element: HTMLElement, words: string): boolean {
  if (element.textContent === words) return false;
  element.textContent = words;
  return true;
}
