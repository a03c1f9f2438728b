import { i18n } from '#i18n';
import { ClausesAt } from '../fields/ClausesAt';
import { Entries } from '../fields/Entries';
import { TextAt } from '../fields/TextAt';
import { TicksAt } from '../fields/TicksAt';
import { languageName } from '../language-name';
import { options } from '../options';
import { useStudio } from '../studio-context';

/** Sentences that no post can break, and where they help. */
export function GuidanceScreen() {
  const { guidance = [], translations = {} } = useStudio().written.pack;
  return (
    <Entries
      at={['guidance']}
      add={i18n.t('studio_guidance_add')}
      make={() => ({ id: freeId(guidance), text: '', where: ['page'], clauses: [] })}
      nameOf={index => guidance[index]?.text ?? ''}
    >
      {at => {
        const id = guidance[Number(at.at(-1))]?.id ?? '';
        return (
          <>
            <TextAt at={[...at, 'text']} label={i18n.t('studio_guidance_text')} rows={2} isNeeded />
            {Object.keys(translations).map(language => (
              <TextAt
                key={language}
                at={['translations', language, 'guidance', id]}
                label={i18n.t('studio_guidance_text_in', [languageName(language)])}
                rows={2}
              />
            ))}
            <TicksAt
              at={[...at, 'where']}
              label={i18n.t('studio_guidance_where')}
              options={options.places()}
              isNeeded
            />
            <TicksAt
              at={[...at, 'categories']}
              label={i18n.t('studio_guidance_categories')}
              options={options.categories()}
            />
            <TicksAt at={[...at, 'roles']} label={i18n.t('studio_own_roles')} options={options.roles()} />
            <ClausesAt at={[...at, 'clauses']} isNeeded />
          </>
        );
      }}
    </Entries>
  );
}

function freeId(guidance: readonly { id: string }[]): string {
  let number = guidance.length + 1;
  while (guidance.some(({ id }) => id === `advice-${number}`)) number += 1;
  return `advice-${number}`;
}
