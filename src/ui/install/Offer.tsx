import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { PackOffer, Trust } from '@/src/packs/pack-offer';
import { categoryName } from '../category-names';
import { Changes } from '../guidance/Changes';

export interface OfferProps {
  offer: PackOffer;
  isBusy: boolean;
  /** The organisation has set whose rules count. */
  isPackSet: boolean;
  onInstall(): void;
  onLeave(): void;
}

/** Whose rules these are, before anything is let in. */
export function Offer({ offer, isBusy, isPackSet, onInstall, onLeave }: OfferProps) {
  const { organisation, name, version, expires, rules, categories, replaces, changes } = offer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="box offer">
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('install_offer', [organisation])}
      </h2>
      {name !== organisation && (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      <ul className="plain">
        <li>{i18n.t('install_version', [version])}</li>
        <li>{i18n.t('install_count', [String(rules)])}</li>
        {expires && <li>{i18n.t('install_expires', [expires])}</li>}
      </ul>
      <h3>{i18n.t('install_signer')}</h3>
      <Signer {...offer} />
      <h3>{i18n.t('install_about')}</h3>
      <p>{categories.map(categoryName).join(' · ')}</p>
      {replaces && (
        <>
          <h3>{i18n.t('install_changes')}</h3>
          <p>
            {i18n.t(replaces.isBuiltIn ? 'install_replaces_built_in' : 'install_replaces', [
              replaces.version,
            ])}
          </p>
          <Changes changes={changes} />
        </>
      )}
      {isPackSet && <p>{i18n.t('install_set')}</p>}
      <div className="row">
        <button type="button" className="primary" disabled={isBusy} onClick={onInstall}>
          {i18n.t('install_yes')}
        </button>
        <button type="button" onClick={onLeave}>
          {i18n.t('install_no')}
        </button>
      </div>
    </div>
  );
}

function Signer({ signer, trust }: PackOffer) {
  return (
    <>
      <p>{i18n.t('install_signer_words')}</p>
      <p className="fingerprint">
        <strong>{signer}</strong>
      </p>
      <p>{TRUST[trust]()}</p>
    </>
  );
}

const TRUST: Record<Trust, () => string> = {
  first: () => i18n.t('install_trust_first'),
  named: () => i18n.t('install_trust_named'),
  same: () => i18n.t('install_trust_same'),
  'passed-on': () => i18n.t('install_trust_passed_on'),
};
