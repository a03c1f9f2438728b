import type { Finding, Severity, Span } from '@/src/engine/types';

/** A stretch of the post: marked or not, and the places in the list of the findings that end with it. */
export interface Piece {
  text: string;
  start: number;
  severity?: Severity;
  numbers: readonly number[];
}

/** Cuts the text where a finding begins or ends. The findings come by weight: the heaviest over a piece marks it. */
export function markedPieces(text: string, findings: readonly Finding[]): Piece[] {
  const edges = new Set([0, text.length, ...findings.flatMap(({ span }) => [span.start, span.end])]);
  const inside = [...edges].filter(edge => edge <= text.length).toSorted((a, b) => a - b);
  return inside.slice(1).map((end, at) => pieceOf(text, { start: inside[at] ?? 0, end }, findings));
}

function pieceOf(text: string, { start, end }: Span, findings: readonly Finding[]): Piece {
  const over = findings.find(({ span }) => span.start <= start && end <= span.end);
  const numbers = findings.flatMap(({ span }, at) =>
    span.end === end && span.start < span.end ? [at + 1] : [],
  );
  return { text: text.slice(start, end), start, numbers, ...(over && { severity: over.severity }) };
}
