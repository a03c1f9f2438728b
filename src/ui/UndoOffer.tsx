import { i18n } from '#i18n';
import { isFromPerson, type Trusts } from './is-from-person';

export interface UndoOfferProps {
  onUndo(): void;
  trusts?: Trusts | undefined;
}

/** Says that a change was made, and takes it back if asked. The caret stays in the editor. */
export function UndoOffer({ onUndo, trusts = isFromPerson }: UndoOfferProps) {
  return (
    <div className="undo">
      <span role="status">{i18n.t('undo_done')}</span>
      <button
        type="button"
        className="fix"
        onMouseDown={event => event.preventDefault()}
        onClick={({ nativeEvent }) => {
          if (trusts(nativeEvent)) onUndo();
        }}
      >
        {i18n.t('undo')}
      </button>
    </div>
  );
}
