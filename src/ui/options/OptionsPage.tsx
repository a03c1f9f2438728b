import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Role, SiteId } from '@/src/engine/types';
import { Contents } from '../Contents';
import { Logo } from '../Logo';
import { Section } from '../Section';
import { SITE_NAMES } from '../site-names';
import { About, type AboutProps } from './About';
import { Accounts, type AccountsProps } from './Accounts';
import { AlsoUsed, type AlsoUsedProps } from './AlsoUsed';
import { ChoiceLog, type ChoiceLogProps } from './ChoiceLog';
import { Choices } from './Choices';
import { Facts } from './Facts';
import { Keys, type KeysProps } from './Keys';
import { Manner, type MannerProps } from './Manner';
import { Messages, type MessagesProps } from './Messages';
import { OptionalRules, type OptionalRulesProps } from './OptionalRules';
import { OwnWords, type OwnWordsProps } from './OwnWords';
import type { Saving } from './SaveStatus';
import { SetByOrganisation } from './SetByOrganisation';
import { SetValue } from './SetValue';
import { WorkTime, type WorkTimeProps } from './WorkTime';

/** Whose machine this browser runs on. */
export type Device = 'own' | 'work' | 'unsaid';

/** What the organisation has set for this browser: there is nothing to choose. */
export interface SetParts {
  pack?: boolean;
  role?: boolean;
  messages?: boolean;
  hours?: boolean;
  device?: boolean;
  /** They cannot be switched off. */
  sites?: readonly SiteId[];
}

export interface OptionsPageProps {
  /** Each with how it came, where it did not come with the extension. */
  packs: readonly { id: string; name: string; hint?: string }[];
  /** Not known yet while the settings are being read: the choices are there all the same. */
  pack: string | undefined;
  set: SetParts;
  role: Role | undefined;
  /** Where the policy of the chosen pack can be read. */
  guidance: string;
  savingPack: Saving | undefined;
  savingRole: Saving | undefined;
  also: AlsoUsedProps;
  accounts: AccountsProps;
  /** Of the chosen pack. */
  rules: OptionalRulesProps | undefined;
  own: OwnWordsProps;
  /** The packs that were added. */
  shelf?: ReactNode;
  messages: MessagesProps;
  work: WorkTimeProps;
  /** The rules that were taught something, where there are some. */
  taught?: ReactNode;
  device: Device | undefined;
  savingDevice: Saving | undefined;
  log: ChoiceLogProps;
  manner: MannerProps;
  keys: KeysProps;
  about: AboutProps;
  onDevice(device: Device): void;
  onPack(id: string): void;
  onRole(role: Role): void;
}

/** All that can be chosen. Everything counts at once; there is nothing to press. */
export function OptionsPage(props: OptionsPageProps) {
  return (
    <div className="page">
      <header className="top">
        <Logo size={52} />
        <div>
          <h1>{i18n.t('options_title')}</h1>
          <p>{i18n.t('options_lead')}</p>
        </div>
      </header>
      <div className="columns">
        <Contents name={i18n.t('contents')} entries={sections()} />
        <main>
          <Section id="rules" title={i18n.t('options_section_rules')}>
            <Rules {...props} />
          </Section>
          <Section id="checks" title={i18n.t('options_section_checks')}>
            <WhatIsChecked {...props} />
          </Section>
          <Section id="log" title={i18n.t('options_section_log')}>
            <ChoiceLog {...props.log} />
          </Section>
          <Section id="manner" title={i18n.t('options_section_manner')}>
            <Manner {...props.manner} />
          </Section>
          <Section id="keys" title={i18n.t('options_section_keys')}>
            <Keys {...props.keys} />
          </Section>
          <Section id="privacy" title={i18n.t('options_section_privacy')}>
            <Facts />
            <p>{i18n.t('install_privacy')}</p>
            <p>{i18n.t('privacy_kept')}</p>
          </Section>
          <Section id="about" title={i18n.t('options_section_about')}>
            <About {...props.about} />
          </Section>
        </main>
      </div>
    </div>
  );
}

function Rules({ packs, pack, set, role, guidance, savingPack, savingRole, ...props }: OptionsPageProps) {
  return (
    <>
      {set.pack ? (
        <SetByOrganisation name={packs.find(({ id }) => id === pack)?.name ?? ''} />
      ) : (
        <Choices
          title={i18n.t('options_pack')}
          hint={role && !pack ? i18n.t('options_pack_needed') : undefined}
          choices={packs}
          chosen={pack}
          saving={savingPack}
          onChoose={props.onPack}
        />
      )}
      {pack && (
        <p>
          <a href={guidance}>{i18n.t('options_guidance')}</a>
        </p>
      )}
      {props.shelf}
      {set.role ? (
        <SetValue title={i18n.t('options_role')} value={nameIn(roles(), role)} />
      ) : (
        <Choices
          title={i18n.t('options_role')}
          choices={roles()}
          chosen={role}
          saving={savingRole}
          onChoose={props.onRole}
        />
      )}
      {pack && <AlsoUsed {...props.also} />}
      {props.accounts.accounts.length > 0 && <Accounts {...props.accounts} />}
      {props.rules && <OptionalRules {...props.rules} />}
      {pack && <OwnWords {...props.own} />}
    </>
  );
}

function WhatIsChecked({ set, messages, work, taught, device, savingDevice, onDevice }: OptionsPageProps) {
  const { sites = [] } = set;
  return (
    <>
      {sites.length > 0 && (
        <p className="box set">
          {i18n.t('install_set_sites', [sites.map(site => SITE_NAMES[site]).join(', ')])}
        </p>
      )}
      {set.messages ? (
        <SetValue
          title={i18n.t('options_messages')}
          value={i18n.t(messages.areChecked ? 'options_messages_on' : 'options_messages_off')}
        />
      ) : (
        <Messages {...messages} />
      )}
      {set.hours && work.hours ? (
        <SetValue title={i18n.t('options_hours')} value={`${work.hours.from}–${work.hours.to}`} />
      ) : (
        <WorkTime {...work} />
      )}
      {set.device ? (
        <SetValue title={i18n.t('options_device')} value={nameIn(devices(), device)} />
      ) : (
        <Choices
          title={i18n.t('options_device')}
          hint={i18n.t('options_device_hint')}
          choices={devices()}
          chosen={device}
          saving={savingDevice}
          onChoose={onDevice}
        />
      )}
      {taught}
    </>
  );
}

function nameIn(choices: readonly { id: string; name: string }[], chosen: string | undefined): string {
  return choices.find(({ id }) => id === chosen)?.name ?? '';
}

function sections(): { id: string; title: string }[] {
  return [
    { id: 'rules', title: i18n.t('options_section_rules') },
    { id: 'checks', title: i18n.t('options_section_checks') },
    { id: 'log', title: i18n.t('options_section_log') },
    { id: 'manner', title: i18n.t('options_section_manner') },
    { id: 'keys', title: i18n.t('options_section_keys') },
    { id: 'privacy', title: i18n.t('options_section_privacy') },
    { id: 'about', title: i18n.t('options_section_about') },
  ];
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
