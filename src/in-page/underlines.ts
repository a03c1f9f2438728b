import { type EditorText, rangeOf } from '@/src/editors/editor-text';
import type { Finding, Severity } from '@/src/engine/types';
import underlineStyles from '@/src/ui/underlines.css?inline';

const SEVERITIES: readonly Severity[] = ['stop', 'warn', 'advise'];

/** Underlines are CSS highlights: the page's own elements, the editor's above all, are never touched. */
export class Underlines {
  private styled = new Set<Document | ShadowRoot>();
  private readonly sheet = new CSSStyleSheet();

  constructor() {
    this.sheet.replaceSync(underlineStyles);
  }

  /** Gives the range of each finding that is shown, in the order of the findings. */
  draw(root: Node, read: EditorText, findings: readonly Finding[]): Map<Finding, Range> {
    if (root instanceof Document || root instanceof ShadowRoot) this.style(root);
    const ranges = new Map<Finding, Range>();
    for (const finding of findings) {
      const range = finding.span.end > finding.span.start ? rangeOf(read, finding.span) : undefined;
      if (range) ranges.set(finding, range);
    }
    for (const severity of SEVERITIES) paint(severity, ranges);
    return ranges;
  }

  clear(): void {
    for (const severity of SEVERITIES) CSS.highlights.delete(nameOf(severity));
  }

  leave(): void {
    this.clear();
    for (const root of this.styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== this.sheet);
    }
    this.styled.clear();
  }

  private style(root: Document | ShadowRoot): void {
    // Firefox does not let the document's rules into a shadow root, so each root has them.
    if (this.styled.has(root) && root.adoptedStyleSheets.includes(this.sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    this.styled.add(root);
  }
}

function paint(severity: Severity, ranges: Map<Finding, Range>): void {
  const painted = [...ranges].filter(([finding]) => finding.severity === severity).map(([, range]) => range);
  if (painted.length === 0) {
    CSS.highlights.delete(nameOf(severity));
    return;
  }
  const highlight = new Highlight(...painted);
  highlight.priority = SEVERITIES.length - SEVERITIES.indexOf(severity);
  CSS.highlights.set(nameOf(severity), highlight);
}

function nameOf(severity: Severity): string {
  return `second-look-${severity}`;
}
