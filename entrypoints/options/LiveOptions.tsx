import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type Advice, guidanceOf } from '@/src/packs/guidance-of';
import { packList } from '@/src/packs/pack-list';
import {
  chooseDefaultPack,
  chooseForAccount,
  forgetAccount,
  loadSettings,
  type Settings,
  saveSettings,
  setAlsoUsed,
  watchSettings,
} from '@/src/platform/settings';
import { OptionsPage } from '@/src/ui/options/OptionsPage';
import type { Saving } from '@/src/ui/options/SaveStatus';
import { LiveTaughtRules } from './LiveTaughtRules';

/** The options page with the settings as they are now, whoever changes them. A choice shows before it is kept. */
export function LiveOptions() {
  const [settings, setSettings] = useState<Partial<Settings>>({});
  const [savingPack, setSavingPack] = useState<Saving>();
  const [savingRole, setSavingRole] = useState<Saving>();
  const [savingHours, setSavingHours] = useState<Saving>();
  const [savingDevice, setSavingDevice] = useState<Saving>();
  const [savingAlso, setSavingAlso] = useState<Saving>();
  const [savingAccount, setSavingAccount] = useState<Saving>();
  const [savingMessages, setSavingMessages] = useState<Saving>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const [advice, setAdvice] = useState<readonly Advice[]>([]);
  const { pack } = settings;
  useEffect(() => {
    let isWanted = true;
    setAdvice([]);
    if (pack) void guidanceOf(pack).then(found => isWanted && setAdvice(found));
    return () => {
      isWanted = false;
    };
  }, [pack]);
  const kept = async (saved: Promise<void>, name: string): Promise<Saving> => {
    try {
      await saved;
      return { kept: name };
    } catch {
      setSettings(await loadSettings());
      return 'failed';
    }
  };
  const save = (patch: Partial<Settings>, name: string): Promise<Saving> => {
    setSettings(current => ({ ...current, ...patch }));
    return kept(saveSettings(patch), name);
  };
  const choosePack = (pack: string): Promise<Saving> => {
    setSettings(current => ({ ...current, pack }));
    return kept(chooseDefaultPack(pack), nameOf(pack));
  };
  const { alsoUsed = [], accounts = [], messages } = settings;
  return (
    <OptionsPage
      packs={packList}
      pack={pack}
      guidance={pack ? { organisation: nameOf(pack), advice } : undefined}
      role={settings.role}
      also={{
        packs: packList.filter(({ id }) => id !== pack),
        used: alsoUsed,
        saving: savingAlso,
        onUse: (other, isUsed) => void kept(setAlsoUsed(other, isUsed), nameOf(other)).then(setSavingAlso),
      }}
      accounts={{
        accounts,
        packs: packList.filter(({ id }) => id === pack || alsoUsed.includes(id)),
        saving: savingAccount,
        onChange: (account, chosen) =>
          void kept(chooseForAccount(account, chosen), account.account).then(setSavingAccount),
        onForget: account =>
          void kept(forgetAccount(account), i18n.t('options_accounts_forgotten', [account.account])).then(
            setSavingAccount,
          ),
      }}
      messages={{
        areChecked: messages,
        saving: savingMessages,
        onCheck: areChecked =>
          void save(
            { messages: areChecked },
            i18n.t(areChecked ? 'options_messages_on' : 'options_messages_off'),
          ).then(setSavingMessages),
      }}
      work={{
        hours: settings.hours,
        saving: savingHours,
        onHours: hours => void save({ hours }, wordsOf(hours)).then(setSavingHours),
      }}
      taught={<LiveTaughtRules />}
      device={settings.device}
      savingDevice={savingDevice}
      onDevice={device => void save({ device }, i18n.t(`options_device_${device}`)).then(setSavingDevice)}
      savingPack={savingPack}
      savingRole={savingRole}
      onPack={pack => void choosePack(pack).then(setSavingPack)}
      onRole={role => void save({ role }, i18n.t(`options_role_${role}`)).then(setSavingRole)}
    />
  );
}

function wordsOf(hours: Settings['hours']): string {
  return hours ? `${hours.from}–${hours.to}` : i18n.t('options_hours_none');
}

function nameOf(pack: string): string {
  return packList.find(({ id }) => id === pack)?.name ?? pack;
}
