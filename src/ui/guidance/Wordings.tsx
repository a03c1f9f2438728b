import { i18n } from '#i18n';
import { CopyButton } from '../CopyButton';

/** Disclaimers, each to be copied. */
export function Wordings({ wordings }: { wordings: readonly string[] }) {
  return (
    <ul className="plain">
      {wordings.map((wording, at) => (
        <li key={wording} className="box wording">
          <p>{wording}</p>
          <CopyButton text={wording} name={i18n.t('guidance_copy', [String(at + 1)])} />
        </li>
      ))}
    </ul>
  );
}
