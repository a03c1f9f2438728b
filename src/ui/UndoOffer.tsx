import { i18n } from '#i18n';
import type { Trusts } from './is-from-person';
import { Press } from './Press';

export interface UndoOfferProps {
  /** What has been done. */
  said: string;
  onUndo(): void;
  trusts?: Trusts | undefined;
}

/** Says what has been done, and takes it back if asked. The caret stays in the editor. */
export function UndoOffer({ said, onUndo, trusts }: UndoOfferProps) {
  return (
    <div className="undo">
      <span role="status">{said}</span>
      <Press className="fix" trusts={trusts} onPress={onUndo}>
        {i18n.t('undo')}
      </Press>
    </div>
  );
}
