import { i18n } from '#i18n';

export interface AboutProps {
  version: string;
  packs: readonly { id: string; name: string; version: string }[];
  /** Where managers write packs. */
  studio: string;
  onWelcome(): void;
}

/** Work of others that is part of what is handed out, and on what terms. */
const CREDITS = [
  ['React', 'Meta', 'MIT'],
  ['Zod', 'Colin McDonnell', 'MIT'],
  ['libphonenumber-js', 'Nikolay Kuchumov', 'MIT'],
  ['WXT, @wxt-dev/i18n', 'Aaron Klinker', 'MIT'],
] as const;

/** Data that the parts of the check which are learned were learned from. */
const LEARNED_FROM = [
  ['Broad Twitter Corpus', 'L. Derczynski, K. Bontcheva, I. Roberts', 'CC BY 4.0'],
  ['WNUT 2017 emerging entities', 'L. Derczynski, E. Nichols, M. van Erp, N. Limsopatham', 'CC BY 4.0'],
  ['Tweebank-NER', 'H. Jiang, Y. Hua, D. Beeferman, D. Roy', 'Apache 2.0'],
  ['HateCheck', 'P. Röttger et al.', 'CC BY 4.0'],
  ['HatemojiCheck, HatemojiBuild', 'H. R. Kirk et al.', 'CC BY 4.0'],
  ['Hate speech and offensive language', 'T. Davidson et al.', 'MIT'],
  ['Friends and Family Test feedback', 'NHS England, The Strategy Unit', 'MIT'],
  ['GloVe', 'J. Pennington, R. Socher, C. Manning', 'PDDL'],
] as const;

export function About({ version, packs, studio, onWelcome }: AboutProps) {
  return (
    <div className="box about">
      <p>{i18n.t('about_version', [version])}</p>
      <p className="hint">{i18n.t('about_licence')}</p>
      <button type="button" className="quiet" onClick={onWelcome}>
        {i18n.t('about_welcome')}
      </button>
      <p>
        <a href={studio}>{i18n.t('options_studio')}</a>
        <span className="hint">{i18n.t('options_studio_hint')}</span>
      </p>
      <h3>{i18n.t('about_packs')}</h3>
      <ul>
        {packs.map(({ id, name, version }) => (
          <li key={id}>
            {name} <span className="hint">{i18n.t('about_pack', [version])}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{i18n.t('about_credits')}</summary>
        <Works title={i18n.t('about_made_with')} works={CREDITS} />
        <Works title={i18n.t('about_learned_from')} works={LEARNED_FROM} />
      </details>
    </div>
  );
}

function Works({ title, works }: { title: string; works: readonly (readonly [string, string, string])[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {works.map(([name, by, licence]) => (
          <li key={name}>
            {name} <span className="hint">{`${by} · ${licence}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
