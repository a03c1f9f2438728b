import type { Finding } from '@/src/engine/types';
import { markedPieces } from './marked-pieces';

/** The post's own text, with the words that were found marked and numbered as in the list below it. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    // It scrolls where the post is long, so it can be reached with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls
    <p className="said" dir="auto" tabIndex={0}>
      {markedPieces(text, findings).map(({ text, start, severity, numbers }) =>
        severity ? (
          <mark key={start} className={severity} data-numbers={numbers.join(' ') || undefined}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
