import { useId } from 'react';
import { i18n } from '#i18n';
import type { Check, Finding, Fix } from '@/src/engine/types';
import { byWeight } from '../by-weight';
import { SheetFindings } from '../SheetFindings';
import { SITE_NAMES } from '../site-names';

export interface PracticeProps {
  /** Where the practice box is: what is written in it is underlined by whoever shows this page. */
  onPlace(box: HTMLDivElement | null): void;
  /** A sentence to try, fit for the rules that were chosen. */
  example: string | undefined;
  /** Of what stands in the box now. */
  check: Check | undefined;
  onWrite(): void;
  onExample(text: string): void;
  onFix(finding: Finding, fix: Fix): void;
}

/** A box that sends nothing, to see what it is like. */
export function Practice({ onPlace, example, check, onWrite, onExample, onFix }: PracticeProps) {
  const label = useId();
  const hint = useId();
  return (
    <>
      <div className="practice">
        <h2 id={label}>{i18n.t('practice_box')}</h2>
        <p id={hint} className="hint">
          {i18n.t('practice_hint')}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: the words of a text field cannot be underlined */}
        <div
          ref={onPlace}
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-labelledby={label}
          aria-describedby={hint}
          contentEditable="plaintext-only"
          suppressContentEditableWarning
          dir="auto"
          className="write"
          onInput={onWrite}
        />
        {example && (
          <button type="button" className="try" onClick={() => onExample(example)}>
            {i18n.t('practice_try', [example])}
          </button>
        )}
        <p role="status" className="verdict">
          {check && check.text.trim() !== '' && verdictOf(check)}
        </p>
      </div>
      {check && check.findings.length > 0 && (
        <div className="findings">
          <SheetFindings ordered={byWeight(check.findings)} onFix={onFix} trusts={anyPress} />
        </div>
      )}
      <p>{i18n.t('practice_ready', [Object.values(SITE_NAMES).join(', ')])}</p>
    </>
  );
}

/** Nobody else's scripts run in our own pages. */
const anyPress = () => true;

function verdictOf({ verdict, findings }: Check): string {
  switch (verdict) {
    case 'hold':
      return i18n.t('practice_held', findings.length);
    case 'advise':
      return i18n.t('practice_advice');
    case 'unsure':
      return i18n.t('status_unsure');
    case 'clear':
      return i18n.t('practice_clear');
  }
}
