import { i18n } from '#i18n';
import type { Screen } from '@/src/studio/screens';
import { screens } from '@/src/studio/screens';
import { screenTitle } from './screen-words';

interface StepListProps {
  current: Screen;
  counts: Partial<Record<Screen, number>>;
  /** Before a pack is open there is only the first. */
  isOpen: boolean;
}

/** The steps of the studio, each with how much is still wrong there. */
export function StepList({ current, counts, isOpen }: StepListProps) {
  const shown = isOpen ? screens : screens.slice(0, 1);
  return (
    <nav className="contents" aria-label={i18n.t('studio_steps')}>
      <ul>
        {shown.map(screen => (
          <li key={screen}>
            <a href={`#${screen}`} aria-current={screen === current ? 'page' : undefined}>
              {screenTitle(screen)}{' '}
              {counts[screen] && <span className="count">{i18n.t('studio_problems', counts[screen])}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
