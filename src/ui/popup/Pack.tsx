import { i18n } from '#i18n';

export interface PackShown {
  name: string;
  version: string;
  /** When the policy behind it is due for review, where the policy says; and the same where that day is past. */
  review?: string | undefined;
  overdue?: string | undefined;
  /** The fingerprint of the key that they were signed with; none where they came with the extension. */
  signer?: string | undefined;
  /** The last day that they were good for is past. */
  isExpired: boolean;
  /** The organisation has set it for this browser. */
  isSet: boolean;
  /** The person has read an earlier version. */
  isNew: boolean;
}

/** By whose rules it checks, who vouches for them, and how old they are. */
export function Pack({ pack, onGuidance }: { pack: PackShown; onGuidance(): void }) {
  const { name, version, review, overdue, signer, isExpired, isSet, isNew } = pack;
  return (
    <>
      <p>
        <strong>{name}</strong> <small>{i18n.t('popup_version', [version])}</small>
      </p>
      <p className="hint">{signer ? i18n.t('install_shelf_key', [signer]) : i18n.t('popup_signer')}</p>
      {isExpired && (
        <p>
          <strong>{i18n.t('install_expired')}</strong>
        </p>
      )}
      {isSet && <p className="hint">{i18n.t('set_by_organisation')}</p>}
      {overdue ? (
        <p className="hint">{i18n.t('popup_review', [overdue])}</p>
      ) : (
        <p className="hint">{review ? i18n.t('popup_review_due', [review]) : i18n.t('popup_no_review')}</p>
      )}
      {isNew && (
        <p>
          <strong>{i18n.t('popup_new')}</strong>
        </p>
      )}
      <button type="button" className="quiet" onClick={onGuidance}>
        {i18n.t('options_guidance')}
      </button>
    </>
  );
}
