/** Gives whether it is on the clipboard: a frame may not be allowed to. */
export function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
