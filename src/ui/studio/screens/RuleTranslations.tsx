import { i18n } from '#i18n';
import { TextAt } from '../fields/TextAt';
import { languageName } from '../language-name';
import { useStudio } from '../studio-context';

/** What a rule says in the other languages of the pack. */
export function RuleTranslations({ rule }: { rule: string }) {
  const { translations = {} } = useStudio().written.pack;
  return Object.keys(translations).map(language => (
    <TextAt
      key={language}
      at={['translations', language, 'rules', rule, 'message']}
      label={i18n.t('studio_rule_message_in', [languageName(language)])}
      rows={2}
    />
  ));
}
