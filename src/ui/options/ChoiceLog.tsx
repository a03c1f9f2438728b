import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Category, SiteId } from '@/src/engine/types';
import type { Reason } from '../decision';
import { LogChart } from './LogChart';
import { type Chosen, LogTable } from './LogTable';
import { SaveStatus, type Saving } from './SaveStatus';

/** What was chosen about a held post. */
export interface LogEntry {
  at: number;
  site: SiteId;
  rules: readonly string[];
  choice: 'edit' | 'fixed' | 'send';
  reason?: Reason | undefined;
}

export interface ChoiceLogProps {
  isOn: boolean;
  entries: readonly LogEntry[];
  /** What a rule is about, where the pack it belongs to is in use. */
  categoryOf(rule: string): Category | undefined;
  saving: Saving | undefined;
  onTurn(isOn: boolean): void;
  onExport(entries: readonly LogEntry[]): void;
  onEmpty(): void;
}

/** The person's own log: off until they turn it on, and nobody else's to read. */
export function ChoiceLog({ isOn, entries, categoryOf, saving, ...does }: ChoiceLogProps) {
  const [chosen, setChosen] = useState<Chosen>('all');
  const filter = useId();
  const shown = entries.filter(
    ({ choice }) => chosen === 'all' || (choice === 'send') === (chosen === 'sent'),
  );
  return (
    <div className="box log">
      <label className="choice">
        <input type="checkbox" checked={isOn} onChange={({ target }) => does.onTurn(target.checked)} />
        <span>
          <strong>{i18n.t('log_keep')}</strong> <span className="hint">{i18n.t('log_keep_hint')}</span>
        </span>
      </label>
      <SaveStatus saving={saving} />
      {entries.length === 0 ? (
        isOn && <p className="hint">{i18n.t('log_nothing')}</p>
      ) : (
        <>
          <LogChart entries={entries} categoryOf={categoryOf} />
          <div className="row">
            <div className="field">
              <label htmlFor={filter}>{i18n.t('log_show')}</label>
              <select
                id={filter}
                value={chosen}
                onChange={({ target }) => setChosen(CHOICES.find(choice => choice === target.value) ?? 'all')}
              >
                <option value="all">{i18n.t('log_show_all')}</option>
                <option value="reconsidered">{i18n.t('log_show_reconsidered')}</option>
                <option value="sent">{i18n.t('log_show_sent')}</option>
              </select>
            </div>
          </div>
          <LogTable entries={shown} categoryOf={categoryOf} />
          <div className="row">
            <button type="button" className="small" onClick={() => does.onExport(shown)}>
              {i18n.t('log_export')}
            </button>
            <button type="button" className="small" onClick={does.onEmpty}>
              {i18n.t('log_empty')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

const CHOICES: readonly Chosen[] = ['all', 'reconsidered', 'sent'];
