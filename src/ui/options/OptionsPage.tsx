import { useId } from 'react';
import { i18n } from '#i18n';
import type { Role } from '@/src/engine/types';
import { Logo } from '../Logo';
import { type Choice, Choices } from './Choices';

export interface OptionsPageProps {
  packs: readonly { id: string; name: string }[];
  pack: string;
  role: Role;
  /** Whether a choice made here has been kept. */
  isSaved: boolean;
  onPack(id: string): void;
  onRole(role: Role): void;
}

/** Whose rules are checked, and as whom. Everything counts at once; there is nothing to press. */
export function OptionsPage({ packs, pack, role, isSaved, onPack, onRole }: OptionsPageProps) {
  const roles: Choice<Role>[] = [
    { id: 'personal', name: i18n.t('options_role_personal'), hint: i18n.t('options_role_personal_hint') },
    {
      id: 'authorised',
      name: i18n.t('options_role_authorised'),
      hint: i18n.t('options_role_authorised_hint'),
    },
  ];
  return (
    <main>
      <header>
        <Logo size={44} />
        <div>
          <h1>{i18n.t('options_title')}</h1>
          <p>{i18n.t('options_lead')}</p>
        </div>
      </header>
      <Choices
        title={i18n.t('options_pack')}
        hint={i18n.t('options_pack_hint')}
        choices={packs}
        chosen={pack}
        onChoose={onPack}
      />
      <Choices title={i18n.t('options_role')} choices={roles} chosen={role} onChoose={onRole} />
      <p role="status" className="saved">
        {isSaved ? i18n.t('options_saved') : ''}
      </p>
      <Section title={i18n.t('options_sees_title')}>
        <ul>
          <li>{i18n.t('options_sees_reads')}</li>
          <li>{i18n.t('options_sees_stays')}</li>
          <li>{i18n.t('options_sees_phone')}</li>
          <li>{i18n.t('options_sees_never')}</li>
        </ul>
      </Section>
      <Section title={i18n.t('options_permission_title')}>
        <p>{i18n.t('options_permission')}</p>
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
