import { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { holding, plainText } from './draft-text';

/** The parts of a thread, or the one part of a post; and apart from what is in their boxes, what the site would send. */
export function useParts(startsWith: readonly string[]) {
  const [states, setStates] = useState(() => startsWith.map(holding));
  const stored = useRef<readonly string[]>(startsWith);
  const focused = useRef<number>(undefined);
  const store = (index: number, text: string) => {
    stored.current = stored.current.with(index, text);
  };
  return {
    states,
    texts: states.map(plainText),
    stored: () => stored.current,
    change(index: number, next: EditorState) {
      flushSync(() => setStates(now => now.with(index, next)));
      if (states.length === 1) store(index, plainText(next));
    },
    focus(index: number) {
      focused.current = index;
    },
    /** The text of a thread's part gets to the site only when the part loses the focus. */
    commit: (index: number) => store(index, plainText(states[index])),
    commitFocused() {
      if (focused.current !== undefined) this.commit(focused.current);
    },
    add() {
      stored.current = [...stored.current, ''];
      setStates([...states, holding('')]);
    },
    startAnew(text: string) {
      stored.current = [text];
      setStates([EditorState.moveFocusToEnd(holding(text))]);
    },
  };
}
