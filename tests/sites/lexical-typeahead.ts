import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import { element } from './replica';

const OFFERED: Record<string, readonly string[]> = {
  '@': ['other_user', 'river_walks', 'cambridge_geese'],
  '#': ['#cambridgegeese', '#riverwalks', '#volunteering'],
};

export interface LexicalTypeahead {
  /** Whether the open list has taken this Enter for itself. */
  takes(event: KeyboardEvent): boolean;
}

/** The list of people or hashtags that opens on `@` and `#`. While it is open, Enter picks from it. */
export function typeahead(editor: LexicalEditor, frame: HTMLElement): LexicalTypeahead {
  const id = `mentions-${Math.random().toString(36).slice(2, 7)}`;
  const list = element('div', { role: 'listbox', id, class: 'list', hidden: '' });
  frame.append(list);
  let active = 0;

  const close = () => {
    list.hidden = true;
    const editable = editor.getRootElement();
    editable?.removeAttribute('aria-activedescendant');
    editable?.removeAttribute('aria-expanded');
  };
  const show = () => {
    const begun = editor.getEditorState().read(begunWord);
    const offered = begun ? OFFERED[begun.word.charAt(0)] : undefined;
    if (!offered) {
      if (!list.hidden) close();
      return;
    }
    list.replaceChildren(...offered.map((each, index) => option(each, index)));
    list.hidden = false;
    const attributes = {
      'aria-expanded': 'true',
      'aria-controls': id,
      'aria-activedescendant': `${id}-${active}`,
    };
    for (const [name, value] of Object.entries(attributes))
      editor.getRootElement()?.setAttribute(name, value);
  };
  const option = (text: string, index: number) => {
    const made = element(
      'div',
      { role: 'option', id: `${id}-${index}`, 'aria-selected': String(index === active) },
      text,
    );
    made.addEventListener('mousedown', event => event.preventDefault());
    made.addEventListener('click', () => pick(text));
    return made;
  };
  const pick = (text: string) => {
    active = 0;
    editor.update(() => {
      const begun = begunWord();
      begun?.node.spliceText(begun.start, begun.word.length, `${text} `, true);
    });
  };
  const whileOpen = (act: () => void) => (event: KeyboardEvent | null) => {
    if (list.hidden) return false;
    event?.preventDefault();
    act();
    return true;
  };
  editor.registerUpdateListener(show);
  const down = () => {
    active = (active + 1) % list.childElementCount;
    show();
  };
  editor.registerCommand(KEY_ARROW_DOWN_COMMAND, whileOpen(down), COMMAND_PRIORITY_HIGH);
  editor.registerCommand(KEY_ESCAPE_COMMAND, whileOpen(close), COMMAND_PRIORITY_HIGH);
  return {
    takes: ({ ctrlKey, metaKey }) =>
      !ctrlKey && !metaKey && whileOpen(() => pick(list.children[active]?.textContent ?? ''))(null),
  };
}

function begunWord(): { word: string; start: number; node: TextNode } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  const word = /(?:^|\s)([@#]\w*)$/.exec(before)?.[1];
  return word === undefined ? undefined : { word, start: before.length - word.length, node };
}
