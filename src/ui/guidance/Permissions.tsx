import { i18n } from '#i18n';
import type { Handbook } from '@/src/packs/handbook-of';
import { categoryName } from '../category-names';

/** Who can say yes, and to what. */
export function Permissions({ permissions }: Pick<Handbook, 'permissions'>) {
  return (
    <div className="box wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('guidance_who')}</th>
            <th scope="col">{i18n.t('guidance_what')}</th>
          </tr>
        </thead>
        <tbody>
          {permissions.map(({ who, about }) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>
                <ul>
                  {about.map(category => (
                    <li key={category}>{categoryName(category)}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
