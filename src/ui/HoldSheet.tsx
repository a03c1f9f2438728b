import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Finding, Fix, Role, Severity, SiteId, Unchecked } from '@/src/engine/types';
import { type Decision, REASONS, type Reason } from './decision';
import { Fixes } from './Fixes';
import { Logo } from './Logo';
import { MarkedText } from './MarkedText';
import { Policy } from './Policy';
import { Weight } from './Weight';

export interface HoldSheetProps {
  text: string;
  findings: readonly Finding[];
  unchecked: readonly Unchecked[];
  site: SiteId;
  role: Role;
  packName: string;
  onDecide(decision: Decision): void;
  onFix(finding: Finding, fix: Fix): void;
  /** Whether a press came from the person, and not from a script of the page. */
  trusts?(event: Event): boolean;
}

const ORDER: readonly Severity[] = ['stop', 'warn', 'advise'];

/**
 * The post is held, and its author decides. Keys never reach React here, since the page must not see them; so all of it is
 * native: a modal dialog, radio buttons, and a form that closes the dialog even if our script is gone.
 */
export function HoldSheet({
  text,
  findings,
  unchecked,
  role,
  packName,
  onDecide,
  onFix,
  trusts,
}: HoldSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const title = useId();
  const [reason, setReason] = useState<Reason>();
  const needsReason = findings.some(({ severity }) => severity === 'stop');
  const ordered = findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));

  useEffect(() => {
    dialog.current?.showModal();
    edit.current?.focus();
  }, []);

  const send = (event: MouseEvent) => {
    if (trusts ? !trusts(event.nativeEvent) : !event.nativeEvent.isTrusted) event.preventDefault();
    else onDecide(reason ? { choice: 'send', reason } : { choice: 'send' });
  };

  return (
    <dialog ref={dialog} aria-labelledby={title} onCancel={() => onDecide({ choice: 'edit' })}>
      <header>
        <Logo size={34} />
        <h2 id={title}>
          <small>{i18n.t('sheet_from', [packName])}</small>
          {i18n.t('sheet_title', findings.length)}
        </h2>
      </header>
      <div className="body">
        <MarkedText text={text} findings={findings} />
        <p className="audience">
          {role === 'authorised' ? i18n.t('sheet_audience_authorised') : i18n.t('sheet_audience')}
        </p>
        <ol>
          {ordered.map(finding => (
            <li key={`${finding.rule} ${finding.span.start}`}>
              <Weight severity={finding.severity} />
              <p className="message">{finding.message}</p>
              <Policy clauses={finding.clauses} />
              {finding.permission && (
                <p className="permission">{i18n.t('permission', [finding.permission])}</p>
              )}
              <Fixes finding={finding} onFix={onFix} />
            </li>
          ))}
        </ol>
        {unchecked.length > 0 && (
          <div className="unchecked">
            <p>{i18n.t('sheet_unchecked')}</p>
            {unchecked.map(({ what, why }) => (
              <p key={what}>{why}</p>
            ))}
          </div>
        )}
      </div>
      <form method="dialog">
        {needsReason && <ReasonChoice reason={reason} onChoose={setReason} />}
        <div className="choices">
          <button ref={edit} type="submit" className="primary" onClick={() => onDecide({ choice: 'edit' })}>
            {i18n.t('sheet_edit')}
          </button>
          <button type="submit" disabled={needsReason && !reason} onClick={send}>
            {i18n.t('sheet_send')}
          </button>
        </div>
        {needsReason && !reason && <p className="hint">{i18n.t('reason_needed')}</p>}
      </form>
    </dialog>
  );
}

const REASON_WORDS: Record<Reason, () => string> = {
  permitted: () => i18n.t('reason_permitted'),
  'not-this': () => i18n.t('reason_not_this'),
  other: () => i18n.t('reason_other'),
};

function ReasonChoice({ reason, onChoose }: { reason: Reason | undefined; onChoose(reason: Reason): void }) {
  return (
    <fieldset>
      <legend>{i18n.t('reason_title')}</legend>
      {REASONS.map(each => (
        <label key={each}>
          <input type="radio" name="reason" checked={reason === each} onChange={() => onChoose(each)} />
          {REASON_WORDS[each]()}
        </label>
      ))}
    </fieldset>
  );
}
