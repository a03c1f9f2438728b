import { useId } from 'react';
import { i18n } from '#i18n';
import type { PackRule } from '@/src/packs/pack-schema';
import { ruleMessage } from '@/src/packs/rule-message';
import { grouped } from '@/src/studio/grouped';
import { rulesToChoose, turnOff, turnOn } from '@/src/studio/rule-edits';
import { categoryName } from '../../category-names';
import { Entry } from '../fields/Entry';
import { severityName } from '../options';
import { useStudio } from '../studio-context';
import { RuleFields } from './RuleFields';

/** The shared rules: which of them this organisation wants, and what it says about each. */
export function RulesScreen() {
  const { written } = useStudio();
  const groups = grouped(rulesToChoose(written), ({ rule }) => rule.category);
  return [...groups].map(([category, rules]) => (
    <Group key={category} name={categoryName(category)}>
      {rules
        .toSorted((a, b) => a.rule.id.localeCompare(b.rule.id))
        .map(({ rule, at }) => (
          <Rule key={rule.id} rule={rule} at={at} />
        ))}
    </Group>
  ));
}

function Group({ name, children }: { name: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="box rules-of">
      <h3 id={id}>{name}</h3>
      <ul className="bare">{children}</ul>
    </section>
  );
}

function Rule({ rule, at }: { rule: PackRule; at: number }) {
  const { written, editWritten } = useStudio();
  const message = ruleMessage(rule, written.pack.organisation.short);
  const turn = (isOn: boolean) =>
    editWritten(current => (isOn ? turnOn(current, rule) : turnOff(current, rule.id)));
  return (
    <li className={at < 0 ? 'off' : ''}>
      <label className="tick">
        <input type="checkbox" checked={at >= 0} onChange={({ target }) => turn(target.checked)} />
        <span>{message}</span>
      </label>
      {at >= 0 && (
        <Entry
          at={['rules', at]}
          name={i18n.t('studio_rule_change')}
          aside={<span className="hint aside">{severityName(rule.severity)}</span>}
        >
          <RuleFields at={['rules', at]} rule={rule} />
        </Entry>
      )}
    </li>
  );
}
