import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageReport } from '@/src/compose/page-report';
import { choiceFor } from '@/src/packs/account-choices';
import { aboutPack, overdueSince } from '@/src/packs/pack-about';
import { acknowledgedOf } from '@/src/platform/acknowledged';
import { activeTab, reportsOf } from '@/src/platform/active-page';
import { localTime } from '@/src/platform/local-time';
import { askForWords, openPage } from '@/src/platform/own-pages';
import {
  chooseForAccount,
  loadSettings,
  packFor,
  pause,
  resume,
  type Settings,
  setSiteOff,
  watchSettings,
} from '@/src/platform/settings';
import { shownAs } from '@/src/platform/shown-as';
import { stateWords } from '@/src/platform/state-words';
import { isExpired } from '@/src/signing/is-expired';
import { Popup } from '@/src/ui/popup/Popup';
import { reportLines } from '@/src/ui/popup/report-lines';
import { useLatestTime } from '../own-page/use-latest-time';
import { usePack } from '../own-page/use-pack';
import { usePackList } from '../own-page/use-pack-list';

/** How long a pause is, in minutes. */
const PAUSE = 10;

/** The popup about the page it was opened over, with the settings as they are now. */
export function LivePopup() {
  const [settings, setSettings] = useState<Settings>();
  const [reports, setReports] = useState<readonly PageReport[]>();
  const [read, setRead] = useState<string>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    void pageReports().then(setReports);
    return watchSettings(changed => {
      setSettings(changed);
      void pageReports().then(setReports);
    });
  }, []);
  const page = reports?.find(({ state }) => state) ?? reports?.[0];
  const account = page?.acting?.account ?? page?.boxes.find(box => box.account)?.account;
  const at = page && { site: page.site, account };
  const packs = usePackList();
  const now = useLatestTime();
  const id = settings && (at ? packFor(settings, at) : settings.pack);
  const pack = packs.find(each => each.id === id);
  const told = usePack(id);
  const about = told && aboutPack(told);
  useEffect(() => {
    setRead(undefined);
    if (!id) return;
    void acknowledgedOf(id).then(last => setRead(last?.version));
  }, [id]);

  if (!settings || !reports) return null;
  const chosen = page && account ? { site: page.site, account } : undefined;
  return (
    <Popup
      page={
        page
          ? { kind: 'site', site: page.site, state: page.state, findings: page.findings }
          : { kind: 'elsewhere' }
      }
      pack={
        pack &&
        about && {
          name: pack.name,
          version: about.version,
          review: about.review,
          overdue: overdueSince(about, localTime(new Date())),
          signer: pack.builtIn ? undefined : pack.signer,
          isExpired: isExpired(told, now),
          isSet: settings.set?.pack === true && id === settings.pack,
          isNew: read !== undefined && read !== about.version,
        }
      }
      account={
        page && pack && account
          ? {
              name: account,
              role:
                choiceFor(settings.accounts, { site: page.site, account })?.role ??
                page.acting?.role ??
                settings.role,
              pack: pack.id,
            }
          : undefined
      }
      packs={packs.filter(each => each.id === settings.pack || settings.alsoUsed.includes(each.id))}
      isPaused={Date.now() < (settings.pausedUntil ?? 0)}
      isSiteOff={page !== undefined && settings.sitesOff.includes(page.site)}
      isSiteSet={page !== undefined && settings.set?.sites.includes(page.site) === true}
      stateWords={stateWords}
      checkPage={async () =>
        reportLines(await pageReports(), {
          version: browser.runtime.getManifest().version,
          rules: pack && about ? `${pack.id} ${about.version}` : '–',
        })
      }
      onRole={role => chosen && void chooseForAccount(chosen, { role })}
      onPack={other => chosen && void chooseForAccount(chosen, { pack: other })}
      onPause={isPaused => void (isPaused ? pause(PAUSE) : resume())}
      onSiteOff={isOff => page && void setSiteOff(page.site, isOff)}
      onGuidance={() => void openPage('guidance', id).then(() => window.close())}
      onInstall={() => void openPage('install').then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

async function pageReports(): Promise<readonly PageReport[]> {
  const tab = await activeTab();
  return (
    (tab !== undefined && (await reportsOf(tab, await shownAs(await loadSettings(), askForWords)))) || []
  );
}
