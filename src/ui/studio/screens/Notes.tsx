import { i18n } from '#i18n';
import { valueAt } from '@/src/packs/problem';
import type { Path } from '@/src/studio/path';
import { ClausesAt } from '../fields/ClausesAt';
import { Entries } from '../fields/Entries';
import { NumberAt } from '../fields/NumberAt';
import { TextAt } from '../fields/TextAt';
import { useStudio } from '../studio-context';

/** What the policy says about itself, by what it is about. */
export function Notes() {
  const about: { at: Path; title: string }[] = [
    { at: ['appliesTo'], title: i18n.t('note_applies_to') },
    { at: ['covers'], title: i18n.t('note_covers') },
    { at: ['meanings'], title: i18n.t('note_meanings') },
    { at: ['ownTime'], title: i18n.t('note_own_time') },
    { at: ['monitoring'], title: i18n.t('note_monitoring') },
    { at: ['disciplinary'], title: i18n.t('note_disciplinary') },
    { at: ['powers'], title: i18n.t('studio_note_powers') },
    { at: ['review'], title: i18n.t('studio_note_review') },
    { at: ['notice', 'notes'], title: i18n.t('studio_note_notice') },
    { at: ['acknowledgement', 'notes'], title: i18n.t('studio_note_acknowledgement') },
    { at: ['archive'], title: i18n.t('studio_note_archive') },
    { at: ['equalityImpact'], title: i18n.t('studio_note_equality') },
  ];
  return (
    <>
      {about.map(({ at, title }) => (
        <NotesAbout key={at.join('.')} at={['governance', ...at]} title={title} />
      ))}
      <NumberAt at={['governance', 'notice', 'withinDays']} label={i18n.t('studio_notice_days')} most={365} />
      <TextAt
        at={['governance', 'acknowledgement', 'text']}
        label={i18n.t('studio_acknowledgement')}
        rows={3}
      />
      <TextAt
        at={['governance', 'installing', 'ask']}
        label={i18n.t('studio_installing')}
        hint={i18n.t('studio_installing_hint')}
        rows={2}
      />
    </>
  );
}

function NotesAbout({ at, title }: { at: Path; title: string }) {
  const { pack } = useStudio().written;
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <Entries
        at={at}
        add={i18n.t('studio_note_add', [title])}
        make={() => ({ text: '', clauses: [] })}
        nameOf={index => String(valueAt(pack, [...at, index, 'text']) ?? '')}
      >
        {place => (
          <>
            <TextAt at={[...place, 'text']} label={i18n.t('studio_note_text')} rows={2} isNeeded />
            <ClausesAt at={[...place, 'clauses']} isNeeded />
          </>
        )}
      </Entries>
    </section>
  );
}
