import { i18n } from '#i18n';
import { ChoiceAt } from '../fields/ChoiceAt';
import { Entries } from '../fields/Entries';
import { TextAt } from '../fields/TextAt';
import { options } from '../options';
import { useStudio } from '../studio-context';

/** The policy's own sentences. */
export function ClausesScreen() {
  const { clauses } = useStudio().written.pack;
  return (
    <Entries
      at={['clauses']}
      add={i18n.t('studio_clause_add')}
      make={() => ({ id: String(clauses.length + 1), heading: '', quote: '', checkable: 'text' })}
      nameOf={index => {
        const { id = '', plain, quote = '' } = clauses[index] ?? {};
        return `${id} ${(plain ?? quote).slice(0, 90)}`;
      }}
    >
      {at => (
        <>
          <TextAt at={[...at, 'id']} label={i18n.t('studio_clause_id')} isNeeded />
          <TextAt at={[...at, 'heading']} label={i18n.t('studio_clause_heading')} isNeeded />
          <TextAt
            at={[...at, 'quote']}
            label={i18n.t('studio_clause_quote')}
            hint={i18n.t('studio_clause_quote_hint')}
            rows={3}
            isNeeded
          />
          <TextAt at={[...at, 'plain']} label={i18n.t('studio_clause_plain')} rows={2} />
          <ChoiceAt
            at={[...at, 'checkable']}
            label={i18n.t('studio_clause_checkable')}
            options={options.checkable()}
            none={i18n.t('studio_unsaid')}
          />
          <ChoiceAt
            at={[...at, 'severity']}
            label={i18n.t('studio_severity')}
            options={options.severities()}
            none={i18n.t('studio_unsaid')}
          />
        </>
      )}
    </Entries>
  );
}
