import { element } from './replica';

const OFFERED: Record<string, readonly string[]> = {
  '@': ['other_user', 'river_walks', 'cambridge_geese'],
  '#': ['#cambridgegeese', '#riverwalks', '#volunteering'],
};

/** What the list has to know of the editor, and do to it. */
interface Typing {
  editable(): HTMLElement | null;
  /** What stands before the caret, in the same line. */
  before(): string | undefined;
  /** Puts a text in the place of so many characters before the caret. */
  replace(length: number, text: string): void;
}

export interface NameList {
  /** To be called after each change. */
  update(): void;
  /** Whether the open list has taken this key for itself. */
  takes(event: KeyboardEvent): boolean;
}

/** The list of people or hashtags that opens on `@` and `#`. While it is open, Enter picks from it. */
export function nameList(frame: HTMLElement, typing: Typing): NameList {
  const id = `mentions-${Math.random().toString(36).slice(2, 7)}`;
  const list = element('div', { role: 'listbox', id, class: 'list', hidden: '' });
  frame.append(list);
  let active = 0;

  const begun = () => /(?:^|\s)([@#]\w*)$/.exec(typing.before() ?? '')?.[1];
  const close = () => {
    list.hidden = true;
    active = 0;
    for (const name of ['aria-activedescendant', 'aria-controls', 'aria-expanded'])
      typing.editable()?.removeAttribute(name);
  };
  const pick = (text: string) => typing.replace(begun()?.length ?? 0, `${text} `);
  const option = (text: string, index: number) => {
    const isActive = String(index === active);
    const made = element('div', { role: 'option', id: `${id}-${index}`, 'aria-selected': isActive }, text);
    made.addEventListener('mousedown', event => event.preventDefault());
    made.addEventListener('click', () => pick(text));
    return made;
  };
  const update = () => {
    const offered = OFFERED[begun()?.charAt(0) ?? ''];
    if (!offered) {
      if (!list.hidden) close();
      return;
    }
    list.replaceChildren(...offered.map(option));
    list.hidden = false;
    const attributes = { expanded: 'true', controls: id, activedescendant: `${id}-${active}` };
    for (const [name, value] of Object.entries(attributes))
      typing.editable()?.setAttribute(`aria-${name}`, value);
  };
  const move = (by: number) => {
    active = (active + by + list.childElementCount) % list.childElementCount;
    update();
  };
  const acts = new Map([
    ['Enter', () => pick(list.children[active]?.textContent ?? '')],
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Escape', close],
  ]);
  const takes = (event: KeyboardEvent) => {
    const act = acts.get(event.key);
    if (list.hidden || !act || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    act();
    return true;
  };
  return { update, takes };
}
