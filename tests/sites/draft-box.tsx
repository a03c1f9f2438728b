// Draft.js needs React 18: it finds its nodes by a function that React 19 no longer has. The build sees to it.
import { ContentState, Editor, EditorState } from 'draft-js';
import { type ComponentProps, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box } from './box';
import { element } from './replica';

type Labels = Pick<ComponentProps<typeof Editor>, 'role' | 'ariaLabel'>;

type Show = (state: EditorState) => void;

/** A Draft.js compose box as Meta builds them: with class names that are not the library's own. */
export function draftBox({ onText, ...labels }: Labels & { onText?(text: string): void }): Box {
  const frame = element('div', { class: 'box' });
  let text = '';
  let show: Show = () => {};
  const onState = (state: EditorState, next: Show) => {
    show = next;
    const said = state.getCurrentContent().getPlainText();
    if (said === text) return;
    text = said;
    onText?.(text);
  };
  flushSync(() => createRoot(frame).render(<DraftEditor labels={labels} onState={onState} />));
  const editable = frame.querySelector<HTMLElement>('[contenteditable]');
  if (!editable) throw new Error('Draft.js has made no editable');
  editable.className = 'notranslate _5rpu';
  const hold = (said: string) =>
    show(EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(said))));
  return { frame, editable, model: () => text, hold };
}

function DraftEditor({ labels, onState }: { labels: Labels; onState(state: EditorState, show: Show): void }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  useLayoutEffect(() => onState(state, setState), [state, onState]);
  return <Editor editorState={state} onChange={setState} spellCheck {...labels} />;
}
