import { i18n } from '#i18n';
import type { BoxState } from '@/src/compose/box-state';
import type { Role, Severity, SiteId } from '@/src/engine/types';
import { Logo } from '../Logo';
import { SITE_NAMES } from '../site-names';
import { Weight } from '../Weight';
import { AccountChoice, type AccountShown } from './AccountChoice';
import { Pack, type PackShown } from './Pack';
import { PageCheck } from './PageCheck';

interface PageFinding {
  severity: Severity;
  message: string;
}

export interface PopupProps {
  /** What the page is: one of the sites, something else, or one that lets nobody in. */
  page:
    | { kind: 'site'; site: SiteId; state: BoxState | undefined; findings: readonly PageFinding[] }
    | { kind: 'elsewhere' };
  pack: PackShown | undefined;
  /** Who is posting, where the page shows it. */
  account: AccountShown | undefined;
  /** The packs that are in use, to choose one from for this account. */
  packs: readonly { id: string; name: string }[];
  isPaused: boolean;
  isSiteOff: boolean;
  /** The organisation wants this site checked. */
  isSiteSet: boolean;
  stateWords(state: BoxState): string;
  checkPage(): Promise<readonly string[]>;
  onRole(role: Role): void;
  onPack(pack: string): void;
  onPause(isPaused: boolean): void;
  onSiteOff(isOff: boolean): void;
  onOptions(): void;
  onInstall(): void;
  onGuidance(): void;
}

/** What Second Look is doing on the page one is on, and the few things that are decided there. */
export function Popup(props: PopupProps) {
  const { page, pack } = props;
  return (
    <main>
      <header>
        <Logo size={32} />
        <h1>{i18n.t('extension_name')}</h1>
        <button type="button" className="quiet" onClick={props.onOptions}>
          {i18n.t('popup_options')}
        </button>
      </header>
      <PageState {...props} />
      {page.kind === 'site' && <Findings findings={page.findings} />}
      <section>
        <h2>{i18n.t('popup_rules')}</h2>
        {pack ? (
          <Pack pack={pack} onGuidance={props.onGuidance} />
        ) : (
          <>
            <p>{i18n.t('popup_no_rules')}</p>
            <div className="acts">
              <button type="button" onClick={props.onOptions}>
                {i18n.t('popup_choose')}
              </button>
              <button type="button" onClick={props.onInstall}>
                {i18n.t('install_open')}
              </button>
            </div>
          </>
        )}
      </section>
      {page.kind === 'site' && (
        <>
          {pack && <AccountChoice {...props} />}
          <div className="acts">
            <button type="button" onClick={() => props.onPause(!props.isPaused)}>
              {i18n.t(props.isPaused ? 'popup_resume' : 'popup_pause')}
            </button>
            {!props.isSiteSet && (
              <button type="button" onClick={() => props.onSiteOff(!props.isSiteOff)}>
                {i18n.t(props.isSiteOff ? 'popup_site_on' : 'popup_site_off', [SITE_NAMES[page.site]])}
              </button>
            )}
          </div>
          {props.isSiteSet && <p className="hint">{i18n.t('install_set_sites', [SITE_NAMES[page.site]])}</p>}
          <PageCheck checkPage={props.checkPage} />
        </>
      )}
    </main>
  );
}

function PageState({ page, stateWords }: PopupProps) {
  if (page.kind === 'elsewhere') {
    return (
      <p className="state" role="status">
        {i18n.t('popup_elsewhere')}
      </p>
    );
  }
  return (
    <p className={`state ${page.state?.kind ?? 'nothing'}`} role="status">
      <strong>{page.state ? stateWords(page.state) : i18n.t('popup_nothing')}</strong>
      {!page.state && <small>{i18n.t('popup_nothing_hint')}</small>}
    </p>
  );
}

/** The words of the rules; of what was written there is nothing here. */
function Findings({ findings }: { findings: readonly PageFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{i18n.t('popup_findings')}</h2>
      <ol>
        {findings.map(({ severity, message }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may have found two things, and the list stays as it is
          <li key={at}>
            <Weight severity={severity} />
            <p>{message}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
