import type { Span } from '@/src/engine/types';
import type { EditorText } from './editor-text';
import { readEditor } from './read-editor';

/** The part of a message that one editable holds. */
export interface Field extends Span {
  editable: HTMLElement;
}

/** A message that is written in several editables, the parts of a thread above all, as one text. */
export interface JoinedText extends EditorText {
  fields: readonly Field[];
}

/** Between two fields: sentences do not run on from one into the next. */
const GAP = '\n\n';

export function readFields(editables: readonly HTMLElement[]): JoinedText {
  const joined = { text: '', pieces: [] as EditorText['pieces'][number][], fields: [] as Field[] };
  for (const editable of editables) {
    const { text, pieces } = readEditor(editable);
    if (joined.text !== '' && text !== '') joined.text += GAP;
    const start = joined.text.length;
    joined.text += text;
    joined.fields.push({ editable, start, end: joined.text.length });
    for (const piece of pieces) {
      joined.pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    }
  }
  return joined;
}

/** The field in which a span lies, or nothing when it reaches over the border of two. */
export function fieldOf({ fields }: JoinedText, { start, end }: Span): Field | undefined {
  return fields.find(field => field.start <= start && end <= field.end);
}
