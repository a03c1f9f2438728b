import { i18n } from '#i18n';
import type { AwaitedPack, InstalledPack } from '@/src/packs/installed-pack';
import type { Taken } from '@/src/packs/pack-offer';
import { Details } from '../install/Details';
import { hostOf, originWords, refusalWords } from '../install/words';

export interface ShelfPack {
  pack: InstalledPack;
  /** The last day that it was good for is past. */
  isExpired: boolean;
}

export interface ShelfProps {
  packs: readonly ShelfPack[];
  awaited: readonly AwaitedPack[];
  /** Where rules are added. */
  install: string;
  /** The pack that a newer version is being looked for, and what came of the last search. */
  busy: string | undefined;
  outcome: { pack: string; taken: Taken } | undefined;
  onNewer(pack: string): void;
  onRemove(pack: string): void;
}

/** The rules that did not come with the extension: who vouches for them, where they come from, and how current they are. */
export function Shelf({ packs, awaited, install, ...props }: ShelfProps) {
  return (
    <>
      {(packs.length > 0 || awaited.length > 0) && (
        <div className="box shelf">
          <h3>{i18n.t('install_shelf')}</h3>
          <ul>
            {packs.map(each => (
              <Row key={each.pack.id} {...each} {...props} />
            ))}
            {awaited.map(({ from, asked }) => (
              <li key={`${from.key} ${from.place}`}>
                <p>{i18n.t('install_shelf_awaited')}</p>
                <p className="hint">{asked.refusal && refusalWords(asked.refusal, hostOf(from.address))}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <a href={install}>{i18n.t('install_shelf_add')}</a>
      </p>
    </>
  );
}

type RowProps = ShelfPack & Pick<ShelfProps, 'busy' | 'outcome' | 'onNewer' | 'onRemove'>;

function Row({ pack, isExpired, busy, outcome, onNewer, onRemove }: RowProps) {
  const { id, name, version, signer, from, asked, expires } = pack;
  const address = from.kind === 'file' ? undefined : from.address;
  return (
    <li>
      <p>
        <strong>{name}</strong> <small>{i18n.t('popup_version', [version])}</small>
      </p>
      <p className="hint">{i18n.t('install_shelf_key', [signer])}</p>
      <p className="hint">{originWords(from)}</p>
      {asked?.at !== undefined && (
        <p className="hint">
          {i18n.t('install_shelf_asked', [new Date(asked.at).toLocaleString(i18n.t('language_code'))])}
        </p>
      )}
      {isExpired && <p className="failed">{i18n.t('install_shelf_expired', [expires ?? ''])}</p>}
      {asked?.refusal && (
        <div className="failed">
          <p>{i18n.t('install_shelf_stays')}</p>
          <p>{refusalWords(asked.refusal, hostOf(address))}</p>
          {asked.refusal.kind === 'refused' && <Details problems={asked.refusal.problems} />}
        </div>
      )}
      <div className="row">
        {address && (
          <button
            type="button"
            className="small"
            aria-label={i18n.t('install_shelf_newer_of', [name])}
            disabled={busy !== undefined}
            onClick={() => onNewer(id)}
          >
            {i18n.t('install_shelf_newer')}
          </button>
        )}
        {from.kind !== 'policy' && (
          <button
            type="button"
            className="small"
            aria-label={i18n.t('install_shelf_remove_of', [name])}
            onClick={() => onRemove(id)}
          >
            {i18n.t('install_shelf_remove')}
          </button>
        )}
      </div>
      <p role="status" className="saved">
        {busy === id ? i18n.t('install_looking') : outcome?.pack === id && outcomeWords(outcome.taken)}
      </p>
    </li>
  );
}

/** What was refused stands with the pack. */
function outcomeWords(taken: Taken): string {
  switch (taken.kind) {
    case 'taken':
      return i18n.t('install_shelf_taken', [taken.version]);
    case 'same':
      return i18n.t('install_shelf_same');
    default:
      return '';
  }
}
