import { i18n } from '#i18n';
import type { Severity } from '@/src/engine/types';

/** How much a finding weighs: by shape and word as well as colour. */
export function Weight({ severity }: { severity: Severity }) {
  return (
    <span className={`weight ${severity}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
        <Shape severity={severity} />
      </svg>
      {WORDS[severity]()}
    </span>
  );
}

const WORDS: Record<Severity, () => string> = {
  stop: () => i18n.t('weight_stop'),
  warn: () => i18n.t('weight_warn'),
  advise: () => i18n.t('weight_advise'),
};

function Shape({ severity }: { severity: Severity }) {
  if (severity === 'stop') return <path d="M4 .5h6L13.500 4v6L10 13.500H4L.5 10V4z" />;
  if (severity === 'warn') return <path d="M7 1 13.600 12.500H.4z" />;
  return <circle cx="7" cy="7" r="5.500" />;
}
