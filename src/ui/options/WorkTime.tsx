import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Hours } from '@/src/engine/types';
import { SaveStatus, type Saving } from './SaveStatus';

export interface WorkTimeProps {
  hours: Hours | undefined;
  saving: Saving | undefined;
  /** Whole hours, or none any more. */
  onHours(hours: Hours | undefined): void;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY_NAMES = {
  mon: 'options_day_mon',
  tue: 'options_day_tue',
  wed: 'options_day_wed',
  thu: 'options_day_thu',
  fri: 'options_day_fri',
  sat: 'options_day_sat',
  sun: 'options_day_sun',
} as const;

/** When the person works: it counts once there are days, a beginning and an end. */
export function WorkTime({ hours, saving, onHours }: WorkTimeProps) {
  const [entered, setEntered] = useState(asEntered(hours));
  const [kept, setKept] = useState(hours);
  if (kept !== hours) {
    setKept(hours);
    if (JSON.stringify(hours) !== JSON.stringify(wholeOf(entered))) setEntered(asEntered(hours));
  }
  const enter = (change: Partial<Entered>) => {
    const next = { ...entered, ...change };
    setEntered(next);
    const whole = wholeOf(next);
    if (whole || hours) onHours(whole);
  };
  const isBegun = Object.values(entered).some(value => value.length > 0);
  return (
    <fieldset>
      <legend>{i18n.t('options_hours')}</legend>
      <p className="hint">{i18n.t('options_hours_hint')}</p>
      <div className="days">
        {DAYS.map(day => (
          <label key={day} className="day">
            <input
              type="checkbox"
              checked={entered.days.includes(day)}
              onChange={({ target }) =>
                enter({
                  days: DAYS.filter(each => (each === day ? target.checked : entered.days.includes(each))),
                })
              }
            />
            {i18n.t(DAY_NAMES[day])}
          </label>
        ))}
      </div>
      <div className="times">
        {(['from', 'to', 'breakFrom', 'breakTo'] as const).map(part => (
          <Time
            key={part}
            label={i18n.t(WORDS[part])}
            value={entered[part]}
            onChange={value => enter({ [part]: value })}
          />
        ))}
      </div>
      {isBegun && !isFinished(entered) && <p className="hint">{i18n.t('options_hours_more')}</p>}
      {isBegun && (
        <button type="button" className="quiet" onClick={() => enter(NOTHING)}>
          {i18n.t('options_hours_clear')}
        </button>
      )}
      <SaveStatus saving={saving} />
    </fieldset>
  );
}

const WORDS = {
  from: 'options_hours_from',
  to: 'options_hours_to',
  breakFrom: 'options_break_from',
  breakTo: 'options_break_to',
} as const;

function Time({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="time" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}

/** What stands in the fields; a time not entered is empty. */
interface Entered {
  days: readonly Hours['days'][number][];
  from: string;
  to: string;
  breakFrom: string;
  breakTo: string;
}

const NOTHING: Entered = { days: [], from: '', to: '', breakFrom: '', breakTo: '' };

function asEntered(hours: Hours | undefined): Entered {
  if (!hours) return NOTHING;
  const { days, from, to, breaks = [] } = hours;
  return { days, from, to, breakFrom: breaks[0]?.from ?? '', breakTo: breaks[0]?.to ?? '' };
}

function isFinished(entered: Entered): boolean {
  return wholeOf(entered) !== undefined && Boolean(entered.breakFrom) === Boolean(entered.breakTo);
}

/** A break that is only half entered takes nothing away from the rest. */
function wholeOf({ days, from, to, breakFrom, breakTo }: Entered): Hours | undefined {
  if (days.length === 0 || !from || !to) return undefined;
  const breaks = breakFrom && breakTo ? [{ from: breakFrom, to: breakTo }] : undefined;
  return { days, from, to, ...(breaks && { breaks }) };
}
