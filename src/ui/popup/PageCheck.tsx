import { useState } from 'react';
import { i18n } from '#i18n';
import { CopyButton } from '../CopyButton';

/** What is seen of the page, to be read and to be copied into a report. */
export function PageCheck({ checkPage }: { checkPage(): Promise<readonly string[]> }) {
  const [lines, setLines] = useState<readonly string[]>();
  const check = () => void checkPage().then(setLines);
  return (
    <section>
      <button type="button" onClick={check}>
        {i18n.t('popup_check_page')}
      </button>
      {lines && (
        <>
          <p className="hint">{i18n.t('popup_check_hint')}</p>
          <ul>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two boxes may be alike, and the lines stay as they are
              <li key={at}>{line}</li>
            ))}
          </ul>
          <CopyButton key={lines.join('\n')} text={lines.join('\n')} name={i18n.t('popup_copy')} />
        </>
      )}
    </section>
  );
}
