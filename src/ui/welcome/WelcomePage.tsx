import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Logo } from '../Logo';
import { Facts } from '../options/Facts';
import { ChooseRules, type ChooseRulesProps } from './ChooseRules';
import { Practice, type PracticeProps } from './Practice';

export interface WelcomePageProps extends ChooseRulesProps, PracticeProps {
  /** What the chosen policy says of putting this on a work machine. */
  installing: string | undefined;
  /** Rules that are not in the list come by link or by file. */
  onInstall(): void;
  onOptions(): void;
}

const LAST = 2;

/** Three short screens from the installation to the first underlined word. */
export function WelcomePage(props: WelcomePageProps) {
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes to another screen begins at its heading
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [step]);
  return (
    <main className="steps">
      <header className="top">
        <Logo size={52} />
        <div>
          <p>{i18n.t('welcome_step', [String(step + 1), String(LAST + 1)])}</p>
          <h1 ref={heading} tabIndex={-1}>
            {titles()[step]}
          </h1>
        </div>
      </header>
      {step === 0 && <ChooseRules {...props} />}
      {step === 1 && <Facts installing={props.installing} />}
      {step === LAST && <Practice {...props} />}
      <footer className="row">
        {step < LAST ? (
          <button
            type="button"
            className="primary"
            disabled={!props.pack}
            aria-describedby={props.pack ? undefined : 'choose-first'}
            onClick={() => setStep(step + 1)}
          >
            {i18n.t('welcome_next')}
          </button>
        ) : (
          <button type="button" onClick={props.onOptions}>
            {i18n.t('welcome_options')}
          </button>
        )}
        {step === 0 && !props.isPackSet && (
          <button type="button" onClick={props.onInstall}>
            {i18n.t('install_open')}
          </button>
        )}
        {step > 0 && (
          <button type="button" className="quiet" onClick={() => setStep(step - 1)}>
            {i18n.t('welcome_back')}
          </button>
        )}
        {!props.pack && (
          <p id="choose-first" className="hint">
            {i18n.t('welcome_choose_first')}
          </p>
        )}
      </footer>
    </main>
  );
}

function titles(): string[] {
  return [i18n.t('welcome_rules'), i18n.t('welcome_reach'), i18n.t('welcome_practice')];
}
