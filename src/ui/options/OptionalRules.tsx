import { useId } from 'react';
import { i18n } from '#i18n';
import type { HandbookRule } from '@/src/packs/handbook-of';
import { categoryName } from '../category-names';
import { Weight } from '../Weight';
import { SaveStatus, type Saving } from './SaveStatus';

export interface OptionalRulesProps {
  /** What messages call the organisation. */
  organisation: string;
  rules: readonly HandbookRule[];
  /** What the person said of single rules. */
  choices: Readonly<Record<string, boolean>>;
  saving: Saving | undefined;
  onRule(rule: HandbookRule, isOn: boolean): void;
}

/** The rules of the pack: those that one may switch off, and those that always count. */
export function OptionalRules({ organisation, rules, choices, saving, onRule }: OptionalRulesProps) {
  const optional = rules.filter(({ isMandatory }) => !isMandatory);
  const mandatory = rules.filter(({ isMandatory }) => isMandatory);
  const isOn = ({ id, isMuted }: HandbookRule) => choices[id] ?? !isMuted;
  const off = optional.filter(rule => !isOn(rule)).length;
  return (
    <div className="box rules">
      <h3>{i18n.t('options_rules')}</h3>
      <p className="hint">{i18n.t('options_rules_hint')}</p>
      <details>
        <summary>{i18n.t('options_rules_optional', [String(optional.length), String(off)])}</summary>
        {byCategory(optional).map(group => (
          <Group key={group[0]?.category} rules={group}>
            {rule => (
              <label className="rule">
                <input
                  type="checkbox"
                  checked={isOn(rule)}
                  onChange={({ target }) => onRule(rule, target.checked)}
                />
                <span>{rule.message}</span>
              </label>
            )}
          </Group>
        ))}
      </details>
      <SaveStatus saving={saving} />
      <details>
        <summary>{i18n.t('options_rules_always', [String(mandatory.length)])}</summary>
        <p className="hint">{i18n.t('options_rules_set_by', [organisation])}</p>
        {byCategory(mandatory).map(group => (
          <Group key={group[0]?.category} rules={group}>
            {rule => <p className="rule">{rule.message}</p>}
          </Group>
        ))}
      </details>
    </div>
  );
}

interface GroupProps {
  rules: readonly HandbookRule[];
  children(rule: HandbookRule): React.ReactNode;
}

function Group({ rules, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>{rules[0] && categoryName(rules[0].category)}</h4>
      <ul>
        {rules.map(rule => (
          <li key={rule.id}>
            {children(rule)}
            <Weight severity={rule.severity} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function byCategory(rules: readonly HandbookRule[]): HandbookRule[][] {
  const categories = [...new Set(rules.map(({ category }) => category))];
  return categories.map(category => rules.filter(rule => rule.category === category));
}
