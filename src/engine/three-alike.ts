/** The same letter three times in a row. */
export function hasThreeAlike(word: string): boolean {
  let row = 1;
  for (let at = 1; at < word.length; at += 1) {
    row = word.charCodeAt(at) === word.charCodeAt(at - 1) ? row + 1 : 1;
    if (row === 3) return true;
  }
  return false;
}
