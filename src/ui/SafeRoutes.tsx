import { i18n } from '#i18n';
import type { SafeRoute } from '@/src/engine/help';

interface SafeRoutesProps {
  routes: readonly SafeRoute[];
  /** Names alone, where there is little time to read. */
  isShort?: boolean;
}

/** Where somebody can go with what they have seen, or with a question of pay or conditions. */
export function SafeRoutes({ routes, isShort = false }: SafeRoutesProps) {
  if (routes.length === 0) return null;
  return (
    <div className="routes">
      <p>{i18n.t('routes_title')}</p>
      <ul>
        {routes.map(({ who, web, phone, note }) => (
          <li key={who}>
            {web ? (
              <a href={web} target="_blank" rel="noopener noreferrer">
                {who}
              </a>
            ) : (
              who
            )}
            {phone && `, ${phone}`}
            {note && !isShort && <small>{note}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
