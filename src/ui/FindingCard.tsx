import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import { Fixes, type FixesProps } from './Fixes';
import { Policy } from './Policy';
import { Weight } from './Weight';

export interface FindingCardProps extends FixesProps {
  index: number;
  total: number;
  onNext(): void;
  onPrevious(): void;
  onClose(): void;
}

/** Explains one finding beside its words. It never takes the focus by itself, and its buttons leave it in the editor. */
export function FindingCard({ finding, index, total, onFix, onNext, onPrevious, onClose }: FindingCardProps) {
  const { severity, quote, message, because, clauses, permission } = finding;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <dialog> would take the focus
    <div role="dialog" aria-modal="false" aria-label={i18n.t('card_name')} className={`card ${severity}`}>
      <div className="top">
        <Weight severity={severity} />
        <button
          type="button"
          className="bare"
          aria-label={i18n.t('close')}
          onMouseDown={keepFocus}
          onClick={onClose}
        >
          ✕
        </button>
      </div>
      {quote !== '' && (
        <p>
          <mark className={severity}>{quote}</mark>
        </p>
      )}
      <p className="message">{message}</p>
      <p className="because">{because}</p>
      <Policy clauses={clauses} />
      {permission && <p className="permission">{i18n.t('permission', [permission])}</p>}
      <Fixes finding={finding} onFix={onFix} />
      <div className="moves">
        {total > 1 && (
          <>
            <button
              type="button"
              className="bare"
              aria-label={i18n.t('card_previous')}
              onMouseDown={keepFocus}
              onClick={onPrevious}
            >
              ‹
            </button>
            <span>{i18n.t('card_place', [index + 1, total])}</span>
            <button
              type="button"
              className="bare"
              aria-label={i18n.t('card_next')}
              onMouseDown={keepFocus}
              onClick={onNext}
            >
              ›
            </button>
          </>
        )}
        <span className="keys">{i18n.t('card_keys')}</span>
      </div>
    </div>
  );
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
