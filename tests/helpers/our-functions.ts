/** What the editor stories call in a page, bundled as it is for the extension. */
export * from '@/src/editors/editor-text';
export * from '@/src/editors/read-editor';
export * from '@/src/editors/selection';
export * from '@/src/editors/write-editor';
export { TextareaMirror } from '@/src/in-page/textarea-mirror';
export { Underlines } from '@/src/in-page/underlines';
