import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import type { PackHelp } from '@/src/engine/help';
import type { SiteId } from '@/src/engine/types';
import { AskManager, type AskManagerProps } from './AskManager';
import { CardMoves, type CardMovesProps } from './CardMoves';
import { Fixes, type FixesProps } from './Fixes';
import { Policy } from './Policy';
import { Press } from './Press';
import { SafeRoutes } from './SafeRoutes';
import { Silencing, type SilencingProps } from './Silencing';
import { SITE_NAMES } from './site-names';
import { Weight } from './Weight';

export interface FindingCardProps
  extends FixesProps,
    SilencingProps,
    CardMovesProps,
    Pick<AskManagerProps, 'onCopy'> {
  draft: string;
  site: SiteId;
  help: PackHelp | undefined;
  /** Shows the whole policy, at this clause. */
  onPolicy(clause: string): void;
}

/** Explains one finding beside its words. It never takes the focus by itself, and a press in it leaves it in the editor. */
export function FindingCard(props: FindingCardProps) {
  const { finding, trusts, draft, site, help, onPolicy } = props;
  const { severity, quote, message, because, alike, clauses, permission } = finding;
  const [clause] = clauses;
  return (
    <div
      role="dialog"
      aria-modal="false"
      aria-label={i18n.t('card_name')}
      className={`card ${severity}`}
      onMouseDown={keepFocus}
    >
      <div className="inside">
        <Weight severity={severity} />
        {quote !== '' && (
          <p className="quote" dir="auto">
            <mark className={severity}>{quote}</mark>
          </p>
        )}
        <p className="message">{message}</p>
        {finding.protected && <p className="protected">{i18n.t('card_protected')}</p>}
        {finding.protected && <SafeRoutes routes={help?.safeRoutes ?? []} />}
        <p className="because">{i18n.t('because', [because])}</p>
        {alike !== undefined && (
          <p className="because" dir="auto">
            {i18n.t('alike', [alike])}
          </p>
        )}
        <Policy clauses={clauses} />
        {permission && <p className="permission">{i18n.t('permission', [permission])}</p>}
        <Fixes finding={finding} onFix={props.onFix} trusts={trusts} />
        <AskManager
          question={{ findings: [finding], site: SITE_NAMES[site], draft }}
          contact={help?.contact}
          onCopy={props.onCopy}
          trusts={trusts}
        />
        <div className="other">
          <Silencing finding={finding} onNotNow={props.onNotNow} onWrong={props.onWrong} trusts={trusts} />
          {clause && (
            <Press className="words" trusts={trusts} onPress={() => onPolicy(clause.id)}>
              {i18n.t('card_policy')}
            </Press>
          )}
        </div>
      </div>
      <CardMoves {...props} />
    </div>
  );
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
