import { i18n } from '#i18n';
import type { MediaQuestion } from '@/src/engine/help';

const WORDS: Record<MediaQuestion, () => string> = {
  consent: () => i18n.t('media_consent'),
  logo: () => i18n.t('media_logo'),
};

/** What nobody can check for the author: a picture is not looked at. */
export function MediaQuestions({ questions }: { questions: readonly MediaQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <div className="media">
      <p>{i18n.t('media_title')}</p>
      <ul>
        {questions.map(question => (
          <li key={question}>{WORDS[question]()}</li>
        ))}
      </ul>
    </div>
  );
}
