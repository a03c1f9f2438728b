import { i18n } from '#i18n';
import type { Finding, Fix } from '@/src/engine/types';
import { isFromPerson, type Trusts } from './is-from-person';

export interface FixesProps {
  finding: Finding;
  onFix(finding: Finding, fix: Fix): void;
  trusts?: Trusts | undefined;
}

/** What one click can do. The caret stays in the editor: a press on a button does not take the focus. */
export function Fixes({ finding, onFix, trusts = isFromPerson }: FixesProps) {
  if (finding.fixes.length === 0) return null;
  return (
    <div className="fixes">
      {finding.fixes.map(fix => (
        <button
          key={`${fix.kind} ${fix.text}`}
          type="button"
          className="fix"
          onMouseDown={event => event.preventDefault()}
          onClick={({ nativeEvent }) => {
            if (trusts(nativeEvent)) onFix(finding, fix);
          }}
        >
          {nameOf(finding, fix)}
        </button>
      ))}
    </div>
  );
}

function nameOf({ category, quote }: Finding, { kind, text }: Fix): string {
  const words = text.trim();
  if (kind === 'append')
    return category === 'missing-disclaimer'
      ? i18n.t('fix_disclaimer', [words])
      : i18n.t('fix_append', [words]);
  return words === '' ? i18n.t('fix_take_out', [quote]) : i18n.t('fix_replace', [words]);
}
