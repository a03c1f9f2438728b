import { useState } from 'react';
import { i18n } from '#i18n';

/** What is seen of the page, to be read and to be copied into a report. */
export function PageCheck({ checkPage }: { checkPage(): Promise<readonly string[]> }) {
  const [lines, setLines] = useState<readonly string[]>();
  const [isCopied, setCopied] = useState(false);
  const check = () => {
    setCopied(false);
    void checkPage().then(setLines);
  };
  const copy = () => void navigator.clipboard.writeText((lines ?? []).join('\n')).then(() => setCopied(true));
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
          <button type="button" onClick={copy}>
            {i18n.t('popup_copy')}
          </button>
          <span role="status">{isCopied && i18n.t('popup_copied')}</span>
        </>
      )}
    </section>
  );
}
