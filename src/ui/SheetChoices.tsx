import { type RefObject, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Decision, Reason } from './decision';
import type { Trusts } from './is-from-person';
import { ReasonChoice } from './ReasonChoice';

interface SheetChoicesProps {
  edit: RefObject<HTMLButtonElement | null>;
  needsReason: boolean;
  trusts: Trusts;
  onDecide(decision: Decision): void;
}

/** A form of a dialog: its buttons close the sheet even if our script is gone. Enter in a reason goes back, never sends. */
export function SheetChoices({ edit, needsReason, trusts, onDecide }: SheetChoicesProps) {
  const [reason, setReason] = useState<Reason>();
  const hint = useId();
  const isReady = !needsReason || reason !== undefined;
  return (
    <form method="dialog" className={needsReason ? 'asks' : 'plain'}>
      <button ref={edit} type="submit" className="primary" onClick={() => onDecide({ choice: 'edit' })}>
        {i18n.t('sheet_edit')}
      </button>
      {needsReason && <ReasonChoice reason={reason} onChoose={setReason} />}
      {needsReason && (
        <p id={hint} className="hint">
          {isReady ? i18n.t('reason_private') : i18n.t('reason_needed')}
        </p>
      )}
      <button
        type="submit"
        disabled={!isReady}
        aria-describedby={needsReason ? hint : undefined}
        onClick={event => {
          if (trusts(event.nativeEvent)) onDecide(reason ? { choice: 'send', reason } : { choice: 'send' });
          else event.preventDefault();
        }}
      >
        {i18n.t('sheet_send')}
      </button>
    </form>
  );
}
