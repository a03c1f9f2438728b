/** Signs that turn the text around them round, or that nothing shows. Line ends and tabs are neither. */
const CONTROLS = /\p{Bidi_Control}|(?![\t\n\r])\p{Cc}/gu;

export function hasControls(text: string): boolean {
  return text.search(CONTROLS) >= 0;
}

/** For quoting what could be anything. */
export function visible(text: string): string {
  return text.replace(CONTROLS, '\ufffd');
}
