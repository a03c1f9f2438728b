import { type EditorText, rangeOf } from '@/src/editors/editor-text';
import type { Finding, Severity, Span } from '@/src/engine/types';
import { byWeight } from '@/src/ui/by-weight';
import underlineStyles from '@/src/ui/underlines.css?inline';
import darkStyles from '@/src/ui/underlines-dark.css?inline';
import { isDark } from './is-dark';
import { uncovered } from './uncovered';

const SEVERITIES: readonly Severity[] = ['stop', 'warn', 'advise'];

/** Underlines are CSS highlights: the page's own elements, the editor's above all, are never touched. */
export class Underlines {
  private styled = new Set<Document | ShadowRoot>();
  private readonly sheet = new CSSStyleSheet();
  /** Whose ground the colours are for. */
  private active: Element | undefined;

  /** Gives the range of each finding that is shown, the heaviest first. */
  draw(active: Element, root: Node, read: EditorText, findings: readonly Finding[]): Map<Finding, Range> {
    if (findings.length > 0) this.suit(active);
    if (root instanceof Document || root instanceof ShadowRoot) this.style(root);
    const ranges = new Map<Finding, Range>();
    const painted = new Map<Severity, Range[]>(SEVERITIES.map(severity => [severity, []]));
    const taken: Span[] = [];
    for (const finding of byWeight(findings)) {
      const { span, severity } = finding;
      const range = span.end > span.start ? rangeOf(read, span) : undefined;
      if (!range) continue;
      ranges.set(finding, range);
      // One line under a word, and the heaviest of them.
      painted.get(severity)?.push(...uncovered(span, taken).flatMap(piece => rangeOf(read, piece) ?? []));
      taken.push(span);
    }
    for (const [severity, pieces] of painted) paint(severity, pieces);
    return ranges;
  }

  clear(): void {
    for (const severity of SEVERITIES) CSS.highlights.delete(nameOf(severity));
    this.active = undefined;
  }

  leave(): void {
    this.clear();
    for (const root of this.styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== this.sheet);
    }
    this.styled.clear();
  }

  /** Once for each time that somebody writes there: to look at the page's styles costs more than to underline. */
  private suit(active: Element): void {
    if (this.active === active) return;
    this.active = active;
    this.sheet.replaceSync(isDark(active) ? underlineStyles + darkStyles : underlineStyles);
  }

  private style(root: Document | ShadowRoot): void {
    // Firefox does not let the document's rules into a shadow root, so each root has them.
    if (this.styled.has(root) && root.adoptedStyleSheets.includes(this.sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    this.styled.add(root);
  }
}

function paint(severity: Severity, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(nameOf(severity));
  else CSS.highlights.set(nameOf(severity), new Highlight(...ranges));
}

function nameOf(severity: Severity): string {
  return `second-look-${severity}`;
}
