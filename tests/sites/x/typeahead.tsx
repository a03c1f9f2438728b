import { EditorState, Modifier, type SelectionState } from 'draft-js';
import { useState } from 'react';

const OFFERED: Record<string, readonly string[]> = {
  '@': ['@other_handle', '@river_walks', '@cambridge_geese'],
  '#': ['#CambridgeGeese', '#RiverWalks', '#Volunteering'],
};

export type Typeahead = ReturnType<typeof useTypeahead>;

/** The list of accounts or hashtags that opens on `@` and `#`, and takes Enter while it is open. */
export function useTypeahead(state: EditorState, onChange: (state: EditorState) => void) {
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const begun = begunWord(state);
  const offered = begun && begun.word !== dismissed ? (OFFERED[begun.word.charAt(0)] ?? []) : [];
  const isOpen = offered.length > 0;

  const pick = (index: number) => {
    if (!begun) return;
    const text = `${offered[index]} `;
    const content = Modifier.replaceText(state.getCurrentContent(), begun.range, text);
    onChange(EditorState.push(state, content, 'insert-characters'));
    setActive(0);
  };
  const acts: Record<string, () => void> = {
    'list-pick': () => pick(active),
    'list-down': () => setActive((active + 1) % offered.length),
    'list-up': () => setActive((active + offered.length - 1) % offered.length),
    'list-close': () => setDismissed(begun?.word ?? ''),
  };
  return {
    offered,
    active,
    pick,
    attributes: isOpen ? { ariaActiveDescendantID: `typeaheadFocus-${active}` } : {},
    commandFor: (key: string) => (isOpen ? COMMANDS[key] : undefined),
    handle(command: string): boolean {
      acts[command]?.();
      return command in acts;
    },
  };
}

const COMMANDS: Record<string, string> = {
  Enter: 'list-pick',
  Tab: 'list-pick',
  ArrowDown: 'list-down',
  ArrowUp: 'list-up',
  Escape: 'list-close',
};

function begunWord(state: EditorState): { word: string; range: SelectionState } | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  const word = /(?:^|\s)([@#]\w*)$/.exec(before)?.[1];
  if (word === undefined) return undefined;
  return { word, range: selection.merge({ anchorOffset: before.length - word.length }) };
}

export function Suggestions({
  id,
  typeahead: { offered, active, pick },
}: {
  id: string;
  typeahead: Typeahead;
}) {
  if (offered.length === 0) return null;
  return (
    <div role="listbox" id={id} tabIndex={-1} className="list">
      {offered.map((each, index) => (
        <div
          key={each}
          role="option"
          id={`typeaheadFocus-${index}`}
          aria-selected={index === active}
          tabIndex={-1}
          onMouseDown={event => event.preventDefault()}
          onClick={() => pick(index)}
          onKeyDown={() => {}}
        >
          {each}
        </div>
      ))}
    </div>
  );
}
