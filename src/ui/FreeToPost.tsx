import { i18n } from '#i18n';
import type { SafeRoute } from '@/src/engine/help';
import { SafeRoutes } from './SafeRoutes';

/** Protected speech is never held for what it says: only what would identify somebody is asked about. */
export function FreeToPost({ routes }: { routes: readonly SafeRoute[] }) {
  return (
    <div className="free">
      <p className="message">{i18n.t('sheet_protected')}</p>
      <SafeRoutes routes={routes} isShort />
    </div>
  );
}
