import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '@/src/engine/help';
import type { Trusts } from './is-from-person';
import { mailLink, managerMessage, type Question, teamsLink } from './manager-message';
import { Press } from './Press';

export interface AskManagerProps {
  question: Question & { draft: string };
  contact: Contact | undefined;
  /** Gives whether it is on the clipboard. */
  onCopy(text: string): Promise<boolean>;
  trusts?: Trusts | undefined;
}

/** A message made ready for whoever the rules name. The person sends it themselves, and the draft goes with it only if they say so. */
export function AskManager({ question, contact, onCopy, trusts }: AskManagerProps) {
  const [hasDraft, setHasDraft] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const name = useId();
  const message = managerMessage({ ...question, draft: hasDraft ? question.draft : undefined });
  const mail = contact && mailLink(contact, message);
  const teams = contact && teamsLink(contact, message);
  return (
    <details className="ask" onToggle={({ currentTarget }) => bringIntoSight(currentTarget)}>
      <summary>{i18n.t('ask_title')}</summary>
      <p>{whoOf(contact)}</p>
      <p id={name}>{i18n.t('ask_says')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls */}
      <section className="letter" dir="auto" aria-labelledby={name} tabIndex={0}>
        {message}
      </section>
      <label className="tick">
        <input
          type="checkbox"
          checked={hasDraft}
          onChange={() => {
            setHasDraft(!hasDraft);
            setCopied(undefined);
          }}
        />
        {i18n.t('ask_with_draft')}
      </label>
      <div className="fixes">
        {mail && (
          <a className="fix" href={mail} target="_blank" rel="noopener noreferrer">
            {i18n.t('ask_mail')}
          </a>
        )}
        {teams && (
          <a className="fix" href={teams} target="_blank" rel="noopener noreferrer">
            {i18n.t('ask_teams')}
          </a>
        )}
        <Press className="fix" trusts={trusts} onPress={() => void onCopy(message).then(setCopied)}>
          {i18n.t('ask_copy')}
        </Press>
      </div>
      <p role="status" className="copied">
        {copied === undefined ? '' : i18n.t(copied ? 'ask_copied' : 'ask_not_copied')}
      </p>
    </details>
  );
}

/** What has been opened, in a card or a sheet that scrolls. */
function bringIntoSight(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}

function whoOf(contact: Contact | undefined): string {
  if (!contact) return i18n.t('ask_nobody');
  const { who, mail, teams } = contact;
  return mail || teams ? i18n.t('ask_who', [who]) : i18n.t('ask_who_no_address', [who]);
}
