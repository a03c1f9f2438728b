import { i18n } from '#i18n';
import type { Role, SiteId } from '@/src/engine/types';
import { SITE_NAMES } from '../site-names';
import { SaveStatus, type Saving } from './SaveStatus';

/** What the person said of one account. */
export interface RememberedAccount {
  site: SiteId;
  account: string;
  pack?: string | undefined;
  role?: Role | undefined;
}

export interface AccountsProps {
  accounts: readonly RememberedAccount[];
  /** Those in use, the default first. */
  packs: readonly { id: string; name: string }[];
  saving: Saving | undefined;
  onChange(account: RememberedAccount, chosen: Pick<RememberedAccount, 'pack' | 'role'>): void;
  onForget(account: RememberedAccount): void;
}

/** The accounts that something was said of: as whom and by whose rules one posts there. */
export function Accounts({ accounts, packs, saving, onChange, onForget }: AccountsProps) {
  return (
    <fieldset>
      <legend>{i18n.t('options_accounts')}</legend>
      <p className="hint">{i18n.t('options_accounts_hint')}</p>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('options_accounts_account')}</th>
              <th scope="col">{i18n.t('options_accounts_role')}</th>
              <th scope="col">{i18n.t('options_accounts_pack')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {accounts.map(each => (
              <Row
                key={`${each.site} ${each.account}`}
                remembered={each}
                packs={packs}
                onChange={chosen => onChange(each, chosen)}
                onForget={() => onForget(each)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <SaveStatus saving={saving} />
    </fieldset>
  );
}

interface RowProps {
  remembered: RememberedAccount;
  packs: AccountsProps['packs'];
  onChange(chosen: Pick<RememberedAccount, 'pack' | 'role'>): void;
  onForget(): void;
}

function Row({ remembered: { site, account, pack, role }, packs, onChange, onForget }: RowProps) {
  const where = `${account}, ${SITE_NAMES[site]}`;
  const inUse = packs.some(({ id }) => id === pack) ? pack : undefined;
  return (
    <tr>
      <th scope="row">
        {account} <span className="hint">{SITE_NAMES[site]}</span>
      </th>
      <td>
        <Pick
          label={i18n.t('options_accounts_role_of', [where])}
          chosen={role}
          choices={[
            { id: 'personal', name: i18n.t('options_role_personal') },
            { id: 'authorised', name: i18n.t('options_role_authorised') },
          ]}
          onPick={picked => onChange({ role: picked })}
        />
      </td>
      <td>
        <Pick
          label={i18n.t('options_accounts_pack_of', [where])}
          chosen={inUse}
          choices={packs}
          onPick={picked => onChange({ pack: picked })}
        />
      </td>
      <td>
        <button
          type="button"
          className="quiet"
          aria-label={i18n.t('options_accounts_forget_of', [where])}
          onClick={onForget}
        >
          {i18n.t('options_accounts_forget')}
        </button>
      </td>
    </tr>
  );
}

interface PickProps<Id extends string> {
  label: string;
  chosen: Id | undefined;
  choices: readonly { id: Id; name: string }[];
  onPick(id: Id | undefined): void;
}

function Pick<Id extends string>({ label, chosen, choices, onPick }: PickProps<Id>) {
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ target }) => onPick(choices.find(({ id }) => id === target.value)?.id)}
    >
      <option value="">{i18n.t('options_accounts_usual')}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
