import { useState } from 'react';
import { i18n } from '#i18n';
import type { Taken } from '@/src/packs/pack-offer';
import { Details } from './Details';
import { addressWords, hostOf, refusedWords, unreadWords } from './words';

/** Why rules are not in use: what came of looking at them, or of letting them in. */
export type NotTaken = Exclude<Taken, { kind: 'taken' | 'same' }>;

interface FailureProps {
  failure: NotTaken;
  /** Asks the browser whether that host may be read; resolves to what the person said. */
  onAllow(address: string): Promise<boolean>;
}

export function Failure({ failure, onAllow }: FailureProps) {
  const [isDenied, setDenied] = useState(false);
  return (
    <div className="box failure">
      <h2>{i18n.t('install_failed')}</h2>
      <p>{wordsOf(failure)}</p>
      {failure.kind === 'refused' && <Details problems={failure.problems} />}
      {failure.kind === 'unread' && failure.why === 'closed' && (
        <button
          type="button"
          onClick={() => void onAllow(failure.address).then(isAllowed => setDenied(!isAllowed))}
        >
          {i18n.t('install_allow', [hostOf(failure.address)])}
        </button>
      )}
      {isDenied && <p>{i18n.t('install_not_allowed')}</p>}
    </div>
  );
}

function wordsOf(failure: NotTaken): string {
  switch (failure.kind) {
    case 'no-address':
      return addressWords(failure.why);
    case 'unread':
      return unreadWords(failure.why, hostOf(failure.address));
    case 'refused':
      return refusedWords(failure.reason);
    case 'no-room':
      return i18n.t('install_no_room');
  }
}
