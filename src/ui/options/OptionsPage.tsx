import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Role } from '@/src/engine/types';
import { Logo } from '../Logo';
import { Accounts, type AccountsProps } from './Accounts';
import { AlsoUsed, type AlsoUsedProps } from './AlsoUsed';
import { Choices } from './Choices';
import { Facts } from './Facts';
import { Guidance, type GuidanceProps } from './Guidance';
import { Messages, type MessagesProps } from './Messages';
import type { Saving } from './SaveStatus';
import { WorkTime, type WorkTimeProps } from './WorkTime';

/** Whose machine this browser runs on. */
export type Device = 'own' | 'work' | 'unsaid';

export interface OptionsPageProps {
  packs: readonly { id: string; name: string }[];
  /** Not known yet while the settings are being read: the choices are there all the same. */
  pack: string | undefined;
  role: Role | undefined;
  /** Of the chosen pack. */
  guidance: GuidanceProps | undefined;
  savingPack: Saving | undefined;
  savingRole: Saving | undefined;
  also: AlsoUsedProps;
  accounts: AccountsProps;
  messages: MessagesProps;
  work: WorkTimeProps;
  /** The rules that were taught something, where there are some. */
  taught?: ReactNode;
  device: Device | undefined;
  savingDevice: Saving | undefined;
  onDevice(device: Device): void;
  onPack(id: string): void;
  onRole(role: Role): void;
}

/** Whose rules are checked, and as whom. Everything counts at once; there is nothing to press. */
export function OptionsPage(props: OptionsPageProps) {
  const { packs, pack, role, guidance, savingPack, savingRole, onPack, onRole, work } = props;
  const { device, savingDevice, onDevice, also, accounts, messages } = props;
  return (
    <>
      <header>
        <Logo size={52} />
        <div>
          <h1>{i18n.t('options_title')}</h1>
          <p>{i18n.t('options_lead')}</p>
        </div>
      </header>
      <main>
        <div className="choices">
          <Choices
            title={i18n.t('options_pack')}
            hint={role && !pack ? i18n.t('options_pack_needed') : undefined}
            choices={packs}
            chosen={pack}
            saving={savingPack}
            onChoose={onPack}
          />
          <Choices
            title={i18n.t('options_role')}
            choices={roles()}
            chosen={role}
            saving={savingRole}
            onChoose={onRole}
          />
          {pack && <AlsoUsed {...also} />}
          {accounts.accounts.length > 0 && <Accounts {...accounts} />}
          <Messages {...messages} />
          <WorkTime {...work} />
          <Choices
            title={i18n.t('options_device')}
            hint={i18n.t('options_device_hint')}
            choices={devices()}
            chosen={device}
            saving={savingDevice}
            onChoose={onDevice}
          />
          {props.taught}
          {guidance && <Guidance {...guidance} />}
        </div>
        <Facts />
      </main>
    </>
  );
}

function devices(): { id: Device; name: string }[] {
  return [
    { id: 'own', name: i18n.t('options_device_own') },
    { id: 'work', name: i18n.t('options_device_work') },
    { id: 'unsaid', name: i18n.t('options_device_unsaid') },
  ];
}

function roles(): { id: Role; name: string; hint: string }[] {
  return [
    { id: 'personal', name: i18n.t('options_role_personal'), hint: i18n.t('options_role_personal_hint') },
    {
      id: 'authorised',
      name: i18n.t('options_role_authorised'),
      hint: i18n.t('options_role_authorised_hint'),
    },
  ];
}
