import { i18n } from '#i18n';
import { TextAt } from '../fields/TextAt';
import { useStudio } from '../studio-context';
import { KeyBox, type KeyBoxProps } from './KeyBox';
import { PublishBox, type PublishBoxProps } from './PublishBox';
import { SignBox, type SignBoxProps } from './SignBox';
import { VersionChoice } from './VersionChoice';

export interface PublishScreenProps {
  /** The version before, where there is one. */
  last: string | undefined;
  keys: KeyBoxProps;
  signing: SignBoxProps;
  /** Once this version is signed. */
  publishing: PublishBoxProps | undefined;
  onPackFile(): void;
}

/** The key, the version, the signature, and what is handed out. */
export function PublishScreen({ last, keys, signing, publishing, onPackFile }: PublishScreenProps) {
  const { problems } = useStudio();
  return (
    <>
      {problems.length > 0 && (
        <p className="box all-problems" role="status">
          {i18n.t('studio_publish_problems', problems.length)}
        </p>
      )}
      <KeyBox {...keys} />
      <section className="box fields-of" aria-labelledby="version">
        <h3 id="version">{i18n.t('studio_version')}</h3>
        <TextAt
          at={['version']}
          label={i18n.t('studio_version_number')}
          hint={last ? i18n.t('studio_version_hint', [last]) : i18n.t('studio_version_first')}
          isNeeded
        />
        {last && <VersionChoice last={last} />}
      </section>
      <SignBox {...signing} />
      {publishing && <PublishBox {...publishing} />}
      <section className="box fields-of" aria-labelledby="pack-file">
        <h3 id="pack-file">{i18n.t('studio_pack_file')}</h3>
        <p className="hint">{i18n.t('studio_pack_file_hint')}</p>
        <button type="button" onClick={onPackFile}>
          {i18n.t('studio_pack_file_save')}
        </button>
      </section>
    </>
  );
}
