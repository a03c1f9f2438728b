import { useId } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/src/engine/types';
import type { Trusts } from './is-from-person';
import { Press } from './Press';
import { Weight } from './Weight';

export interface FindingListProps {
  /** By weight. */
  ordered: readonly Finding[];
  onChoose(finding: Finding): void;
  trusts?: Trusts | undefined;
}

/** All that was found, one line each; the one that is pressed is explained. It never takes the focus by itself. */
export function FindingList({ ordered, onChoose, trusts }: FindingListProps) {
  const title = useId();
  return (
    <div role="dialog" aria-modal="false" aria-labelledby={title} className="card list">
      <div className="inside">
        <h2 id={title}>{i18n.t('list_title', ordered.length)}</h2>
        <ol>
          {ordered.map(finding => (
            <li key={`${finding.rule} ${finding.span.start}`}>
              <Press className="found" trusts={trusts} onPress={() => onChoose(finding)}>
                <Weight severity={finding.severity} />
                {finding.quote !== '' && (
                  <mark className={finding.severity} dir="auto">
                    {finding.quote}
                  </mark>
                )}
                <span>{finding.message}</span>
              </Press>
            </li>
          ))}
        </ol>
      </div>
      <p className="moves keys">{i18n.t('list_keys')}</p>
    </div>
  );
}
