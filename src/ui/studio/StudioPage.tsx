import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { countByScreen } from '@/src/studio/placed-problems';
import type { Screen } from '@/src/studio/screens';
import { Logo } from '../Logo';
import { DraftBar, type DraftBarProps } from './DraftBar';
import { ScreenProblems } from './ScreenProblems';
import { StepList } from './StepList';
import { screenPurpose, screenTitle } from './screen-words';
import { type Studio, StudioContext } from './studio-context';

export interface StudioPageProps {
  screen: Screen;
  /** The pack that is open. */
  studio: Studio | undefined;
  bar: DraftBarProps;
  /** The fields of the screen. */
  children: ReactNode;
}

/** Where a manager writes a pack, step by step. Nothing keeps one from going on. */
export function StudioPage({ screen, studio, bar, children }: StudioPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current !== screen) heading.current?.focus();
    shown.current = screen;
  }, [screen]);
  const problems = studio?.problems ?? [];
  return (
    <StudioContext value={studio}>
      <div className="page studio">
        <header className="top">
          <Logo size={52} />
          <div>
            <h1>{i18n.t('studio_title')}</h1>
            <p>{studio?.written.pack.name || i18n.t('studio_lead')}</p>
          </div>
          {studio && <DraftBar {...bar} />}
        </header>
        <div className="columns">
          <StepList current={screen} counts={countByScreen(problems)} isOpen={studio !== undefined} />
          <main>
            <section aria-labelledby="screen-title">
              <h2 id="screen-title" ref={heading} tabIndex={-1}>
                {screenTitle(screen)}
              </h2>
              <p className="purpose">{screenPurpose(screen)}</p>
              {studio && (
                <ScreenProblems
                  pack={studio.written.pack}
                  problems={problems.filter(problem => problem.screen === screen)}
                />
              )}
              {children}
            </section>
          </main>
        </div>
      </div>
    </StudioContext>
  );
}
