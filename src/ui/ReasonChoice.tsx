import { i18n } from '#i18n';
import { REASONS, type Reason } from './decision';

interface ReasonChoiceProps {
  reason: Reason | undefined;
  onChoose(reason: Reason): void;
}

const WORDS: Record<Reason, () => string> = {
  permitted: () => i18n.t('reason_permitted'),
  'not-this': () => i18n.t('reason_not_this'),
  other: () => i18n.t('reason_other'),
};

/** Why it is posted anyway, by one click. */
export function ReasonChoice({ reason, onChoose }: ReasonChoiceProps) {
  return (
    <fieldset>
      <legend>{i18n.t('reason_title')}</legend>
      {REASONS.map(each => (
        <label key={each} className="reason">
          <input type="radio" name="reason" checked={reason === each} onChange={() => onChoose(each)} />
          {WORDS[each]()}
        </label>
      ))}
    </fieldset>
  );
}
