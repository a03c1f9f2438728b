import { useState } from 'react';
import { i18n } from '#i18n';
import { addOwnRule, isOwnRule, removeRule } from '@/src/studio/rule-edits';
import { Entry } from '../fields/Entry';
import { severityName } from '../options';
import { useStudio } from '../studio-context';
import { OwnRuleFields } from './OwnRuleFields';

/** Rules that no library has: words of this organisation. */
export function OwnRulesScreen() {
  const { written, edit } = useStudio();
  const [added, setAdded] = useState(-1);
  const add = (kind: 'phrases' | 'requires') => {
    setAdded(written.pack.rules.length);
    edit(pack => addOwnRule(pack, kind));
  };
  const own = written.pack.rules.map((rule, at) => ({ rule, at })).filter(({ rule }) => isOwnRule(rule));
  return (
    <div className="entries-list">
      {own.map(({ rule, at }) => (
        <Entry
          key={rule.id}
          at={['rules', at]}
          isNew={at === added}
          name={rule.message || i18n.t('studio_new_entry')}
          aside={<span className="hint aside">{severityName(rule.severity)}</span>}
        >
          <OwnRuleFields at={['rules', at]} rule={rule} />
          <button type="button" className="small" onClick={() => edit(pack => removeRule(pack, rule.id))}>
            {i18n.t('studio_remove')}
          </button>
        </Entry>
      ))}
      <div className="row">
        <button type="button" onClick={() => add('phrases')}>
          {i18n.t('studio_own_add_words')}
        </button>
        <button type="button" onClick={() => add('requires')}>
          {i18n.t('studio_own_add_needs')}
        </button>
      </div>
    </div>
  );
}
