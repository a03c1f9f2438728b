import { i18n } from '#i18n';
import type { Contact } from '@/src/engine/help';
import type { Finding } from '@/src/engine/types';

/** What a question to the manager is about. It says nothing of the draft, unless that is given. */
export interface Question {
  findings: readonly Finding[];
  /** What the site calls itself. */
  site: string;
  draft?: string | undefined;
}

export function managerMessage({ findings, site, draft }: Question): string {
  return [
    i18n.t('ask_message_opening', [site]),
    ...findings.map(({ message, clauses: [clause] }) =>
      clause
        ? `– ${message}\n  ${i18n.t('ask_message_clause', [clause.heading, clause.quote])}`
        : `– ${message}`,
    ),
    ...(draft === undefined ? [] : [i18n.t('ask_message_draft', [draft])]),
    i18n.t('ask_message_closing'),
  ].join('\n\n');
}

/** Opens the person's own mail program with the message in it; they send it, or not. */
export function mailLink({ mail }: Contact, message: string): string | undefined {
  if (!mail) return undefined;
  const subject = encodeURIComponent(i18n.t('ask_subject'));
  return `mailto:${mail}?subject=${subject}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`;
}

/** Opens a chat in Teams with the message in it. */
export function teamsLink({ teams }: Contact, message: string): string | undefined {
  if (!teams) return undefined;
  const link = new URL(teams);
  if (link.hostname === 'teams.microsoft.com') link.searchParams.set('message', message);
  return link.href;
}
