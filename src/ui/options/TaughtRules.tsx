import { i18n } from '#i18n';

export interface TaughtRulesProps {
  rules: readonly { rule: string; count: number }[];
  onForget(rule: string): void;
}

/** The rules that the person has said are wrong about some words: how many, since the words themselves are not kept. */
export function TaughtRules({ rules, onForget }: TaughtRulesProps) {
  if (rules.length === 0) return null;
  return (
    <fieldset>
      <legend>{i18n.t('options_taught')}</legend>
      <p className="hint">{i18n.t('options_taught_hint')}</p>
      <div className="accounts">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('options_taught_rule')}</th>
              <th scope="col">{i18n.t('options_taught_count')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, count }) => (
              <tr key={rule}>
                <th scope="row">{nameOf(rule)}</th>
                <td>{count}</td>
                <td>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={i18n.t('options_taught_forget_of', [nameOf(rule)])}
                    onClick={() => onForget(rule)}
                  >
                    {i18n.t('options_taught_forget')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

/** Its id, as words. */
function nameOf(rule: string): string {
  return rule.replaceAll('-', ' ');
}
