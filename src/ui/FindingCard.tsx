import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import { CardMoves, type CardMovesProps } from './CardMoves';
import { Fixes, type FixesProps } from './Fixes';
import { Policy } from './Policy';
import { Weight } from './Weight';

export interface FindingCardProps extends FixesProps, CardMovesProps {}

/** Explains one finding beside its words. It never takes the focus by itself, and a press in it leaves it in the editor. */
export function FindingCard({ finding, onFix, trusts, ...moves }: FindingCardProps) {
  const { severity, quote, message, because, alike, clauses, permission } = finding;
  return (
    <div
      role="dialog"
      aria-modal="false"
      aria-label={i18n.t('card_name')}
      className={`card ${severity}`}
      onMouseDown={keepFocus}
    >
      <Weight severity={severity} />
      {quote !== '' && (
        <p className="quote" dir="auto">
          <mark className={severity}>{quote}</mark>
        </p>
      )}
      <p className="message">{message}</p>
      {finding.protected && <p className="protected">{i18n.t('card_protected')}</p>}
      <p className="because">{i18n.t('because', [because])}</p>
      {alike !== undefined && (
        <p className="because" dir="auto">
          {i18n.t('alike', [alike])}
        </p>
      )}
      <Policy clauses={clauses} />
      {permission && <p className="permission">{i18n.t('permission', [permission])}</p>}
      <Fixes finding={finding} onFix={onFix} trusts={trusts} />
      <CardMoves {...moves} />
    </div>
  );
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
