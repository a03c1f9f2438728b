import { type RefObject, useEffect, useId, useState } from 'react';
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

/** For so long after the sheet has opened, in milliseconds, a press is still the second half of the one that sent the post. */
const SAME_PRESS = 400;

/** A form of a dialog: its buttons close the sheet even if our script is gone. Enter in a reason goes back, never sends. */
export function SheetChoices({ edit, needsReason, trusts, onDecide }: SheetChoicesProps) {
  const [reason, setReason] = useState<Reason>();
  const isLaterPress = useLater(SAME_PRESS);
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
        aria-disabled={!isReady || !isLaterPress}
        aria-describedby={needsReason ? hint : undefined}
        onClick={event => {
          if (isLaterPress && trusts(event.nativeEvent))
            onDecide(reason ? { choice: 'send', reason } : { choice: 'send' });
          else event.preventDefault();
        }}
      >
        {i18n.t('sheet_send')}
      </button>
    </form>
  );
}

function useLater(milliseconds: number): boolean {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLater;
}
