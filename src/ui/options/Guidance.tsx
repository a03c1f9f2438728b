import { i18n } from '#i18n';
import type { Clause } from '@/src/engine/types';

export interface GuidanceProps {
  organisation: string;
  advice: readonly { id: string; text: string; clauses: readonly Clause[] }[];
}

/** What the policy asks that no check can see, in plain words, with the policy's own below. */
export function Guidance({ organisation, advice }: GuidanceProps) {
  if (advice.length === 0) return null;
  return (
    <details className="guidance">
      <summary>{i18n.t('options_guidance', [organisation])}</summary>
      <p className="hint">{i18n.t('options_guidance_hint')}</p>
      <ul>
        {advice.map(({ id, text, clauses }) => (
          <li key={id}>
            {text}
            {clauses.map(clause => (
              <blockquote key={clause.id}>
                <q>{clause.quote}</q> <cite>{clause.heading}</cite>
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
