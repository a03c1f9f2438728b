import { CompositeDecorator, EditorState } from 'draft-js';
import type { ReactNode } from 'react';

/** The same text, for which every text node is made anew. */
export function rebuilt(state: EditorState): EditorState {
  // A component of another identity, so that React keeps none of the nodes.
  const component = ({ children }: { children?: ReactNode }) => <span>{children}</span>;
  const decorator = new CompositeDecorator([
    { component, strategy: (block, found) => block.getLength() > 0 && found(0, block.getLength()) },
  ]);
  return EditorState.set(state, { decorator, nativelyRenderedContent: null } as object);
}
