import { visible } from './visible';

const PIECE = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/gs;
const MOST = 20;

/** Names that stand twice in one group of valid JSON: a reader takes the last, and nobody sees the first. */
export function doubleNames(json: string): string[] {
  const groups: (Set<string> | undefined)[] = [];
  const doubles: string[] = [];
  let last = '';
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(json); found && doubles.length < MOST; found = PIECE.exec(json)) {
    const [piece] = found;
    if (piece === '{') groups.push(new Set());
    else if (piece === '[') groups.push(undefined);
    else if (piece === '}' || piece === ']') groups.pop();
    else if (piece === ':') {
      const names = groups.at(-1);
      const name: unknown = JSON.parse(last);
      if (typeof name === 'string' && names?.has(name)) doubles.push(visible(name.slice(0, 60)));
      if (typeof name === 'string') names?.add(name);
    } else last = piece;
  }
  return doubles;
}
