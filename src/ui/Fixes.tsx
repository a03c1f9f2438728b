import { i18n } from '#i18n';
import type { Finding, Fix } from '@/src/engine/types';
import type { Trusts } from './is-from-person';
import { Press } from './Press';

export interface FixesProps {
  finding: Finding;
  onFix(finding: Finding, fix: Fix): void;
  trusts?: Trusts | undefined;
}

/** What one click can do. The caret stays in the editor: a press on a button does not take the focus. */
export function Fixes({ finding, onFix, trusts }: FixesProps) {
  if (finding.fixes.length === 0) return null;
  return (
    <div className="fixes">
      {finding.fixes.map(fix => (
        <Press key={JSON.stringify(fix)} className="fix" trusts={trusts} onPress={() => onFix(finding, fix)}>
          {nameOf(finding, fix)}
        </Press>
      ))}
    </div>
  );
}

function nameOf({ category, quote }: Finding, fix: Fix): string {
  const words = fix.text.trim();
  if (fix.kind === 'append')
    return category === 'missing-disclaimer'
      ? i18n.t('fix_disclaimer', [words])
      : i18n.t('fix_append', [words]);
  const { was = quote } = fix;
  if (words === '') return i18n.t('fix_take_out', [shortened(was)]);
  return was === quote ? i18n.t('fix_replace', [words]) : i18n.t('fix_replace_part', [words, shortened(was)]);
}

/** How much of the words a button can say. */
const LONGEST = 60;

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}
