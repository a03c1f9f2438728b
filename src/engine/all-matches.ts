/** As `text.matchAll(shape)`, which makes another expression of the shape each time. From `from` on. */
export function allMatches(shape: RegExp, text: string, from = 0): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  shape.lastIndex = from;
  for (let match = shape.exec(text); match; match = shape.exec(text)) found.push(match);
  return found;
}
