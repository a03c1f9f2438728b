import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { ReadProblem } from '@/src/policy-text/block';
import { FileButton } from '../FileButton';

export interface FromTextProps {
  isBusy: boolean;
  /** Why the document could not be read. */
  problem: ReadProblem | undefined;
  onText(text: string): void;
  onFile(file: File): void;
}

/** A policy as it is, to be read for its clauses. */
export function FromText({ isBusy, problem, onText, onFile }: FromTextProps) {
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onText(text);
  };
  return (
    <section className="box fields-of" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{i18n.t('studio_from_text')}</h3>
      <p className="hint">{i18n.t('studio_from_text_hint')}</p>
      <form className="fields-of" onSubmit={submit}>
        <div className="field stretched">
          <label htmlFor={id}>{i18n.t('studio_from_text_paste')}</label>
          <textarea id={id} rows={5} value={text} onChange={({ target }) => setText(target.value)} />
        </div>
        <div className="row">
          <button type="submit" disabled={text.trim() === '' || isBusy}>
            {i18n.t('studio_from_text_read')}
          </button>
          <FileButton
            label={i18n.t('studio_from_text_file')}
            accept=".txt,.docx,text/plain"
            onFile={onFile}
          />
        </div>
      </form>
      <p role="alert" className="failed">
        {problem && PROBLEMS[problem]()}
      </p>
    </section>
  );
}

const PROBLEMS: Record<ReadProblem, () => string> = {
  empty: () => i18n.t('studio_policy_empty'),
  'too-long': () => i18n.t('studio_policy_long'),
  'not-text': () => i18n.t('studio_policy_not_text'),
  'not-a-document': () => i18n.t('studio_policy_not_document'),
  'broken-document': () => i18n.t('studio_policy_broken'),
  'too-large-inside': () => i18n.t('studio_policy_long'),
  'old-word': () => i18n.t('studio_policy_old'),
};
