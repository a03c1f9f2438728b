import { useState } from 'react';
import { i18n } from '#i18n';
import type { Handbook } from '@/src/packs/handbook-of';
import { Contents } from '../Contents';
import { Logo } from '../Logo';
import { Section } from '../Section';
import { Advice } from './Advice';
import { Clauses } from './Clauses';
import { Contacts } from './Contacts';
import { Find } from './Find';
import { found } from './found';
import { Notes } from './Notes';
import { Permissions } from './Permissions';
import { PrivacyTips } from './PrivacyTips';
import { type Acknowledged, ReadNotice } from './ReadNotice';
import { Wordings } from './Wordings';

export interface GuidancePageProps {
  handbook: Handbook;
  /** The fingerprint of the key that its rules were signed with; none where they came with the extension. */
  signer?: string | undefined;
  acknowledged: Acknowledged | undefined;
  /** The clause that somebody came to read. */
  clause: string | undefined;
  onAcknowledge(): void;
}

/** An organisation's policy, to be read. */
export function GuidancePage({ handbook, signer, acknowledged, clause, onAcknowledge }: GuidancePageProps) {
  const [words, setWords] = useState('');
  const { organisation, version, parts, advice, disclaimers, permissions, contacts } = handbook;
  const shown = found(handbook, words);
  const sections = [
    ...(advice.length > 0 ? [{ id: 'advice', title: i18n.t('guidance_advice') }] : []),
    { id: 'policy', title: i18n.t('guidance_policy') },
    ...(disclaimers.length > 0 ? [{ id: 'wordings', title: i18n.t('guidance_wordings') }] : []),
    ...(permissions.length > 0 ? [{ id: 'permissions', title: i18n.t('guidance_permissions') }] : []),
    ...(contacts.length > 0 ? [{ id: 'contacts', title: i18n.t('guidance_contacts') }] : []),
    { id: 'privacy', title: i18n.t('guidance_privacy') },
    { id: 'about', title: i18n.t('guidance_about') },
  ];
  return (
    <div className="page">
      <header className="top">
        <Logo size={52} />
        <div>
          <h1>{i18n.t('guidance_title', [organisation])}</h1>
          <p>
            {signer
              ? i18n.t('install_guidance_version', [version, signer])
              : i18n.t('guidance_version', [version])}
          </p>
        </div>
      </header>
      <div className="columns">
        <Contents name={i18n.t('contents')} entries={sections} />
        <main>
          <ReadNotice handbook={handbook} acknowledged={acknowledged} onAcknowledge={onAcknowledge} />
          <Find words={words} count={shown.count} total={count(parts) + advice.length} onFind={setWords} />
          {advice.length > 0 && (
            <Section id="advice" title={i18n.t('guidance_advice')} hint={i18n.t('guidance_advice_hint')}>
              <Advice advice={shown.advice} />
            </Section>
          )}
          <Section id="policy" title={i18n.t('guidance_policy')} hint={i18n.t('guidance_policy_hint')}>
            <Clauses parts={shown.parts} current={clause} />
          </Section>
          {disclaimers.length > 0 && (
            <Section
              id="wordings"
              title={i18n.t('guidance_wordings')}
              hint={i18n.t('guidance_wordings_hint')}
            >
              <Wordings wordings={disclaimers} />
            </Section>
          )}
          {permissions.length > 0 && (
            <Section id="permissions" title={i18n.t('guidance_permissions')}>
              <Permissions permissions={permissions} />
            </Section>
          )}
          {contacts.length > 0 && (
            <Section
              id="contacts"
              title={i18n.t('guidance_contacts')}
              hint={i18n.t('guidance_contacts_hint')}
            >
              <Contacts contacts={contacts} />
            </Section>
          )}
          <Section id="privacy" title={i18n.t('guidance_privacy')} hint={i18n.t('guidance_privacy_hint')}>
            <PrivacyTips />
          </Section>
          <Section id="about" title={i18n.t('guidance_about')}>
            <Notes handbook={handbook} />
          </Section>
        </main>
      </div>
    </div>
  );
}

function count(parts: Handbook['parts']): number {
  return parts.reduce((sum, { clauses }) => sum + clauses.length, 0);
}
