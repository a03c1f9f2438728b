import { i18n } from '#i18n';
import { nextVersions } from '@/src/studio/versions';
import { useStudio } from '../studio-context';

/** The numbers that could come next, by how much has changed. */
export function VersionChoice({ last }: { last: string }) {
  const { edit } = useStudio();
  const [small, middle, large] = nextVersions(last);
  const choices = [
    { version: small, name: i18n.t('studio_version_small', [small]) },
    { version: middle, name: i18n.t('studio_version_middle', [middle]) },
    { version: large, name: i18n.t('studio_version_large', [large]) },
  ];
  return (
    <div className="row">
      {choices.map(({ version, name }) => (
        <button
          key={version}
          type="button"
          className="small"
          onClick={() => edit(pack => ({ ...pack, version }))}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
