import { ContentState, EditorState } from 'draft-js';

export function holding(text: string): EditorState {
  return text === ''
    ? EditorState.createEmpty()
    : EditorState.createWithContent(ContentState.createFromText(text));
}

export function plainText(state: EditorState | undefined): string {
  return state?.getCurrentContent().getPlainText() ?? '';
}
