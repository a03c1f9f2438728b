import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { handbookOf } from '@/src/packs/handbook-of';
import { packList } from '@/src/packs/pack-list';
import { addressOf, askForPack, openPage, openShortcuts } from '@/src/platform/own-pages';
import {
  chooseDefaultPack,
  chooseForAccount,
  forgetAccount,
  loadSettings,
  type Settings,
  saveSettings,
  setAlsoUsed,
  setRule,
} from '@/src/platform/settings';
import { languages, looks } from '@/src/platform/shown-as';
import { originWords } from '@/src/ui/install/words';
import { OptionsPage } from '@/src/ui/options/OptionsPage';
import type { Saving } from '@/src/ui/options/SaveStatus';
import { usePack } from '../own-page/use-pack';
import { usePackList } from '../own-page/use-pack-list';
import { useSettings } from '../own-page/use-settings';
import { LiveShelf } from './LiveShelf';
import { LiveTaughtRules } from './LiveTaughtRules';
import { useLog } from './use-log';

type Part =
  | 'pack'
  | 'role'
  | 'hours'
  | 'device'
  | 'also'
  | 'account'
  | 'messages'
  | 'rules'
  | 'own'
  | 'log'
  | 'manner';

/** The options page with the settings as they are now, whoever changes them. A choice shows before it is kept. */
export function LiveOptions() {
  const [settings, showChoice] = useSettings();
  const [savings, setSavings] = useState<Partial<Record<Part, Saving>>>({});
  const { pack, alsoUsed = [], accounts = [], messages } = settings;
  const packs = usePackList();
  const nameOf = (id: string) => packs.find(each => each.id === id)?.name ?? id;
  const chosen = usePack(pack);
  const log = useLog();
  const versions = useVersions();

  const keep = async (part: Part, saved: Promise<void>, name: string) => {
    const saving = await saved.then((): Saving => ({ kept: name })).catch((): Saving => 'failed');
    if (saving === 'failed') showChoice(await loadSettings());
    setSavings(current => ({ ...current, [part]: saving }));
  };
  const save = (part: Part, patch: Partial<Settings>, name: string) => {
    showChoice(patch);
    void keep(part, saveSettings(patch), name);
  };
  const choosePack = (id: string) => {
    showChoice({ pack: id });
    void keep('pack', chooseDefaultPack(id), nameOf(id));
  };
  const handbook = chosen && handbookOf(chosen);
  return (
    <OptionsPage
      packs={packs.map(each => (each.builtIn ? each : { ...each, hint: originWords(each.from) }))}
      pack={pack}
      set={settings.set ?? {}}
      shelf={<LiveShelf />}
      guidance={addressOf('guidance')}
      role={settings.role}
      also={{
        packs: packs.filter(({ id }) => id !== pack),
        used: alsoUsed,
        saving: savings.also,
        onUse: (other, isUsed) => void keep('also', setAlsoUsed(other, isUsed), nameOf(other)),
      }}
      accounts={{
        accounts,
        packs: packs.filter(({ id }) => id === pack || alsoUsed.includes(id)),
        saving: savings.account,
        onChange: (account, chosen) =>
          void keep('account', chooseForAccount(account, chosen), account.account),
        onForget: account =>
          void keep(
            'account',
            forgetAccount(account),
            i18n.t('options_accounts_forgotten', [account.account]),
          ),
      }}
      rules={
        pack && handbook
          ? {
              organisation: handbook.short,
              rules: handbook.rules,
              choices: settings.rules?.[pack] ?? {},
              saving: savings.rules,
              onRule: ({ id }, isOn) => {
                showChoice({
                  rules: { ...settings.rules, [pack]: { ...settings.rules?.[pack], [id]: isOn } },
                });
                void keep(
                  'rules',
                  setRule(pack, id, isOn),
                  i18n.t(isOn ? 'options_rule_on' : 'options_rule_off'),
                );
              },
            }
          : undefined
      }
      own={{
        words: settings.ownWords ?? [],
        saving: savings.own,
        onChange: (ownWords, word) => save('own', { ownWords: [...ownWords] }, word),
      }}
      messages={{
        areChecked: messages,
        saving: savings.messages,
        onCheck: areChecked =>
          save(
            'messages',
            { messages: areChecked },
            i18n.t(areChecked ? 'options_messages_on' : 'options_messages_off'),
          ),
      }}
      work={{
        hours: settings.hours,
        saving: savings.hours,
        onHours: hours => save('hours', { hours }, wordsOf(hours)),
      }}
      taught={<LiveTaughtRules />}
      device={settings.device}
      savingDevice={savings.device}
      onDevice={device => save('device', { device }, i18n.t(`options_device_${device}`))}
      savingPack={savings.pack}
      savingRole={savings.role}
      onPack={choosePack}
      onRole={role => save('role', { role }, i18n.t(`options_role_${role}`))}
      log={{
        ...log,
        isOn: settings.log ?? false,
        saving: savings.log,
        categoryOf: rule => handbook?.rules.find(({ id }) => id === rule)?.category,
        onTurn: isOn => save('log', { log: isOn }, i18n.t(isOn ? 'log_on' : 'log_off')),
      }}
      manner={{
        language: settings.language,
        look: settings.look,
        saving: savings.manner,
        onLanguage: id =>
          save(
            'manner',
            { language: languages.find(each => each === id) ?? 'browser' },
            i18n.t('options_language'),
          ),
        onLook: id =>
          save('manner', { look: looks.find(each => each === id) ?? 'system' }, i18n.t('options_look')),
      }}
      keys={{ onShortcuts: openShortcuts }}
      about={{
        version: browser.runtime.getManifest().version,
        packs: versions,
        studio: addressOf('studio'),
        onWelcome: () => void openPage('welcome'),
      }}
    />
  );
}

/** The packs that come with the extension, each with its version. */
function useVersions() {
  const [versions, setVersions] = useState<readonly { id: string; name: string; version: string }[]>([]);
  useEffect(() => {
    const asked = packList.map(async ({ id, name }) => {
      const version = (await askForPack(id))?.version;
      return version ? [{ id, name, version }] : [];
    });
    void Promise.all(asked).then(all => setVersions(all.flat()));
  }, []);
  return versions;
}

function wordsOf(hours: Settings['hours']): string {
  return hours ? `${hours.from}–${hours.to}` : i18n.t('options_hours_none');
}
