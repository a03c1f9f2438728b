import { i18n } from '#i18n';
import { LinesAt } from '../fields/LinesAt';
import { TicksAt } from '../fields/TicksAt';
import { languageName } from '../language-name';
import { options } from '../options';
import { useStudio } from '../studio-context';

/** The wordings that one click adds, and where they are asked for. */
export function DisclaimersScreen() {
  const { rules, translations = {} } = useStudio().written.pack;
  const asking = rules
    .map((rule, at) => ({ rule, at }))
    .filter(({ rule }) => rule.category === 'missing-disclaimer');
  return (
    <>
      <div className="box fields-of">
        <LinesAt
          at={['disclaimers']}
          label={i18n.t('studio_wordings')}
          hint={i18n.t('studio_wordings_hint')}
        />
        {Object.keys(translations).map(language => (
          <LinesAt
            key={language}
            at={['translations', language, 'disclaimers']}
            label={i18n.t('studio_wordings_in', [languageName(language)])}
          />
        ))}
      </div>
      {asking.map(({ rule, at }) => (
        <div key={rule.id} className="box fields-of">
          <h3>{rule.message}</h3>
          <TicksAt
            at={['rules', at, 'surfaces']}
            label={i18n.t('studio_wordings_where')}
            options={options.surfaces()}
          />
        </div>
      ))}
      {asking.length === 0 && <p className="hint">{i18n.t('studio_wordings_unasked')}</p>}
    </>
  );
}
