import { createPortal } from 'react-dom';
import { words } from './words';

/** What the site puts between the send button and the sending; its second button sends. */
export interface Confirmation {
  question: string;
  confirm: string;
  via: string;
}

interface ConfirmSheetOptions extends Confirmation {
  onCancel(): void;
  onConfirm(via: string): void;
}

export function ConfirmSheet({ question, confirm, via, onCancel, onConfirm }: ConfirmSheetOptions) {
  return createPortal(
    <>
      <div data-testid="mask" className="backdrop high" />
      <div role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog" className="dialog high">
        <h1>{question}</h1>
        <div className="row">
          <button type="button" data-testid="confirmationSheetCancel" onClick={onCancel}>
            {words.close}
          </button>
          <button
            type="button"
            data-testid="confirmationSheetConfirm"
            className="button"
            onClick={() => onConfirm(via)}
          >
            {confirm}
          </button>
        </div>
      </div>
    </>,
    document.body,
  );
}
