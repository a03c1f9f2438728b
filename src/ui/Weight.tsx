import { i18n } from '#i18n';
import type { Severity } from '@/src/engine/types';

/** How much a finding weighs: by shape and word as well as colour. */
export function Weight({ severity }: { severity: Severity }) {
  return (
    <span className={`weight ${severity}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path className="shape" d={SHAPES[severity]} />
        <path className="sign" d={SIGNS[severity]} />
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

/** An octagon, a triangle, a circle. */
const SHAPES: Record<Severity, string> = {
  stop: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warn: 'M8 1.2 15.4 14.500H.6z',
  advise: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
};

/** A bar, an exclamation mark, an i. */
const SIGNS: Record<Severity, string> = {
  stop: 'M4.5 8h7',
  warn: 'M8 6v3.800M8 12.200v.1',
  advise: 'M8 7.500v4M8 4.700v.1',
};
