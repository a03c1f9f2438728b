// Draft.js needs React 18: it finds its nodes by a function that React 19 no longer has. The build sees to it.
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  convertFromRaw,
  Editor,
  EditorState,
  type RawDraftContentBlock,
} from 'draft-js';
import { type ComponentProps, type ReactNode, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box, Lines, Part } from './box';
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
  const holdLines = (lines: Lines) =>
    show(EditorState.moveFocusToEnd(EditorState.createWithContent(contentOf(lines), DECORATED)));
  return { frame, editable, model: () => text, hold, holdLines };
}

function DraftEditor({ labels, onState }: { labels: Labels; onState(state: EditorState, show: Show): void }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  useLayoutEffect(() => onState(state, setState), [state, onState]);
  return <Editor editorState={state} onChange={setState} spellCheck {...labels} />;
}

/** Mentions and links are entities, which the site shows by components of its own; a hashtag is none, and looks like one. */
const DECORATED = new CompositeDecorator([
  { strategy: entities('LINK'), component: ({ children }: Shown) => <a href="/river">{children}</a> },
  { strategy: entities('mention'), component: ({ children }: Shown) => <span>{children}</span> },
  { strategy: hashtags, component: ({ children }: Shown) => <span>{children}</span> },
]);

interface Shown {
  children?: ReactNode;
}

function entities(type: string) {
  return (block: ContentBlock, found: (start: number, end: number) => void, content: ContentState) => {
    const isOne = (key: string | null) => key !== null && content.getEntity(key).getType() === type;
    block.findEntityRanges(letter => isOne(letter.getEntity()), found);
  };
}

function hashtags(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const { 0: tag, index } of block.getText().matchAll(/#\w+/g)) found(index, index + tag.length);
}

function contentOf(lines: Lines): ContentState {
  return convertFromRaw({
    blocks: lines.map(blockOf),
    entityMap: {
      link: { type: 'LINK', mutability: 'MUTABLE', data: {} },
      mention: { type: 'mention', mutability: 'IMMUTABLE', data: {} },
    },
  });
}

function blockOf(parts: readonly Part[], index: number): RawDraftContentBlock {
  let length = 0;
  const ranges = parts.map(({ text, as }) => {
    const offset = length;
    length += text.length;
    return { offset, length: text.length, as };
  });
  return {
    key: `line${index}`,
    type: 'unstyled',
    depth: 0,
    text: parts.map(({ text }) => text).join(''),
    // In the raw form a key of the map; its type asks for a number.
    entityRanges: ranges
      .filter(({ as }) => as === 'link' || as === 'mention')
      .map(({ as, ...range }) => ({ ...range, key: as as unknown as number })),
    inlineStyleRanges: ranges
      .filter(({ as }) => as === 'bold')
      .map(({ as: _, ...range }) => ({ ...range, style: 'BOLD' as const })),
  };
}
