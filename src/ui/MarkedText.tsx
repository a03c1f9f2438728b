import type { Finding } from '@/src/engine/types';

/** The post's own text, with the words that were found marked. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const marked = findings
    .filter(({ span }) => span.end > span.start)
    .toSorted((one, other) => one.span.start - other.span.start);
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { span, severity } of marked) {
    if (span.start < at) continue; // inside one that is marked already
    parts.push(text.slice(at, span.start));
    parts.push(
      <mark key={span.start} className={severity}>
        {text.slice(span.start, span.end)}
      </mark>,
    );
    at = span.end;
  }
  parts.push(text.slice(at));
  return <p className="said">{parts}</p>;
}
