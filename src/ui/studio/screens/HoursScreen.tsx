import { i18n } from '#i18n';
import type { PackDraft } from '@/src/studio/pack-draft';
import type { Path } from '@/src/studio/path';
import { ChoiceAt } from '../fields/ChoiceAt';
import { ClausesAt } from '../fields/ClausesAt';
import { Entries } from '../fields/Entries';
import { TextAt } from '../fields/TextAt';
import { TickAt } from '../fields/TickAt';
import { TicksAt } from '../fields/TicksAt';
import { options } from '../options';
import { useStudio } from '../studio-context';

const ZONES = ['Europe/London', 'Europe/Dublin', 'Europe/Jersey', 'Europe/Guernsey', 'Europe/Isle_of_Man'];

/** When the organisation works. */
export function HoursScreen() {
  const { written, edit } = useStudio();
  const { hours } = written.pack;
  if (!hours)
    return (
      <button
        type="button"
        onClick={() => edit(pack => ({ ...pack, hours: { timeZone: 'Europe/London', week: [newTimes()] } }))}
      >
        {i18n.t('studio_hours_add')}
      </button>
    );
  const remove = () => edit(({ hours: _, ...rest }) => rest);
  return (
    <>
      <div className="box fields-of">
        <TextAt
          at={['hours', 'timeZone']}
          label={i18n.t('studio_hours_zone')}
          hint={i18n.t('studio_hours_zone_hint')}
          list={ZONES}
          isNeeded
        />
        <ChoiceAt
          at={['hours', 'bankHolidays']}
          label={i18n.t('studio_hours_holidays')}
          options={options.nations()}
          none={i18n.t('studio_hours_no_holidays')}
        />
        <ClausesAt at={['hours', 'clauses']} />
        <TickAt at={['hours', 'placeholder']} label={i18n.t('studio_made_up')} />
      </div>
      <Entries
        at={['hours', 'week']}
        add={i18n.t('studio_hours_times_add')}
        make={newTimes}
        nameOf={index => {
          const { days = [], from, to } = hours.week[index] ?? {};
          const names = options.days().filter(({ id }) => days.some(day => day === id));
          return `${names.map(({ name }) => name).join(', ')} ${from}–${to}`;
        }}
      >
        {at => <Times at={at} />}
      </Entries>
      <button type="button" className="small" onClick={remove}>
        {i18n.t('studio_hours_remove')}
      </button>
    </>
  );
}

function Times({ at }: { at: Path }) {
  return (
    <>
      <TicksAt at={[...at, 'days']} label={i18n.t('studio_hours_days')} options={options.days()} isNeeded />
      <FromTo at={at} />
      <Entries
        at={[...at, 'breaks']}
        add={i18n.t('studio_hours_break_add')}
        make={() => ({ from: '12:00', to: '12:30' })}
        nameOf={index => i18n.t('studio_hours_break', [String(index + 1)])}
      >
        {place => <FromTo at={place} />}
      </Entries>
    </>
  );
}

function FromTo({ at }: { at: Path }) {
  return (
    <div className="row">
      <TextAt at={[...at, 'from']} label={i18n.t('studio_from')} type="time" isNeeded />
      <TextAt at={[...at, 'to']} label={i18n.t('studio_to')} type="time" isNeeded />
    </div>
  );
}

function newTimes(): NonNullable<PackDraft['hours']>['week'][number] {
  return { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' };
}
