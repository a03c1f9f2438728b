import { i18n } from '#i18n';
import type { Role } from '@/src/engine/types';

export interface AccountShown {
  name: string;
  role: Role;
  pack: string;
}

interface AccountChoiceProps {
  account: AccountShown | undefined;
  packs: readonly { id: string; name: string }[];
  onRole(role: Role): void;
  onPack(pack: string): void;
}

const ROLES = [
  ['personal', 'options_role_personal'],
  ['authorised', 'options_role_authorised'],
] as const;

/** As whom the account posts, and by whose rules: kept for this account. */
export function AccountChoice({ account, packs, onRole, onPack }: AccountChoiceProps) {
  if (!account) return <p className="hint">{i18n.t('popup_account_unknown')}</p>;
  return (
    <section>
      <h2>{i18n.t('popup_account', [account.name])}</h2>
      <fieldset>
        <legend>{i18n.t('popup_acts')}</legend>
        {ROLES.map(([role, name]) => (
          <label key={role}>
            <input type="radio" name="role" checked={account.role === role} onChange={() => onRole(role)} />
            {i18n.t(name)}
          </label>
        ))}
      </fieldset>
      {packs.length > 1 && (
        <label>
          {i18n.t('popup_rules_for')}
          <select value={account.pack} onChange={event => onPack(event.target.value)}>
            {packs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
