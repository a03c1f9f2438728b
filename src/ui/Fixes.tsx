import { i18n } from '#i18n';
import type { Finding, Fix } from '@/src/engine/types';

export interface FixesProps {
  finding: Finding;
  onFix(finding: Finding, fix: Fix): void;
}

/** What one click can do. The caret stays in the editor: a press on a button does not take the focus. */
export function Fixes({ finding, onFix }: FixesProps) {
  if (finding.fixes.length === 0) return null;
  return (
    <div className="fixes">
      {finding.fixes.map(fix => (
        <button
          key={`${fix.kind} ${fix.text}`}
          type="button"
          onMouseDown={event => event.preventDefault()}
          onClick={() => onFix(finding, fix)}
        >
          {nameOf(finding, fix)}
        </button>
      ))}
    </div>
  );
}

function nameOf({ category }: Finding, { kind, text }: Fix): string {
  if (category === 'missing-disclaimer') return i18n.t('fix_disclaimer', [text]);
  if (kind === 'append') return i18n.t('fix_append', [text]);
  return text === '' ? i18n.t('fix_take_out') : i18n.t('fix_replace', [text]);
}
