import { useState } from 'react';
import { i18n } from '#i18n';

/** Copies what it is given, and says so. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <span className="row">
      <button type="button" className="small" onClick={copy}>
        {name}
      </button>
      <span role="status" className="saved">
        {isCopied && i18n.t('copied')}
      </span>
    </span>
  );
}
