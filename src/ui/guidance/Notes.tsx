import { i18n } from '#i18n';
import type { Handbook, NoteKind } from '@/src/packs/handbook-of';

/** What the policy is, whom it binds and what may follow. */
export function Notes({ handbook: { policies, notes, installing } }: { handbook: Handbook }) {
  return (
    <dl className="box">
      <dt>{i18n.t('note_policies')}</dt>
      {policies.map(policy => (
        <dd key={policy.title}>
          {policy.title}
          {policy.effective && ` · ${i18n.t('note_effective', [policy.effective])}`}
          {policy.review && ` · ${i18n.t('note_review', [policy.review])}`}
        </dd>
      ))}
      {notes
        .filter(({ texts }) => texts.length > 0)
        .map(({ kind, texts }) => (
          <div key={kind}>
            <dt>{WORDS[kind]()}</dt>
            {texts.map(text => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      {installing && (
        <div>
          <dt>{i18n.t('note_installing')}</dt>
          <dd>{installing}</dd>
        </div>
      )}
    </dl>
  );
}

const WORDS: Record<NoteKind, () => string> = {
  appliesTo: () => i18n.t('note_applies_to'),
  covers: () => i18n.t('note_covers'),
  meanings: () => i18n.t('note_meanings'),
  ownTime: () => i18n.t('note_own_time'),
  monitoring: () => i18n.t('note_monitoring'),
  disciplinary: () => i18n.t('note_disciplinary'),
};
