import { i18n } from '#i18n';
import type { Finding } from '@/src/engine/types';
import type { Trusts } from './is-from-person';
import { Press } from './Press';

export interface SilencingProps {
  finding: Finding;
  /** Not this one, in this text. Left out where it has to be said. */
  onNotNow?: (() => void) | undefined;
  /** The rule is wrong about these words. */
  onWrong?: (() => void) | undefined;
  trusts?: Trusts | undefined;
}

/** How the person has a finding left alone; where the organisation wants it said in any case, the card says so instead. */
export function Silencing({ finding, onNotNow, onWrong, trusts }: SilencingProps) {
  if (finding.mandatory) return <p className="mandatory">{i18n.t('card_mandatory')}</p>;
  return (
    <>
      {onNotNow && (
        <Press className="words" trusts={trusts} onPress={onNotNow}>
          {i18n.t('card_not_now')}
        </Press>
      )}
      {onWrong && (
        <Press className="words" trusts={trusts} onPress={onWrong}>
          {i18n.t('card_wrong')}
        </Press>
      )}
    </>
  );
}
