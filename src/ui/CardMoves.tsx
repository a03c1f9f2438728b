import { i18n } from '#i18n';

export interface CardMovesProps {
  index: number;
  total: number;
  onNext(): void;
  onPrevious(): void;
  onClose(): void;
}

/** From one finding to the next, and away. The keys stand beside it for those who stay on the keyboard. */
export function CardMoves({ index, total, onNext, onPrevious, onClose }: CardMovesProps) {
  return (
    <div className="moves">
      {total > 1 && (
        <>
          <Move name={i18n.t('card_previous')} way="M10 3 5 8l5 5" onPress={onPrevious} />
          <span className="place">{i18n.t('card_place', [index + 1, total])}</span>
          <Move name={i18n.t('card_next')} way="m6 3 5 5-5 5" onPress={onNext} />
        </>
      )}
      <span className="keys">{i18n.t(total > 1 ? 'card_keys' : 'card_keys_one')}</span>
      <Move name={i18n.t('close')} way="m4 4 8 8m0-8-8 8" onPress={onClose} />
    </div>
  );
}

function Move({ name, way, onPress }: { name: string; way: string; onPress(): void }) {
  return (
    <button type="button" className="icon" aria-label={name} title={name} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={way} />
      </svg>
    </button>
  );
}
