import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { PackExample, PackRule } from '@/src/packs/pack-schema';
import { isLine } from '@/src/studio/lines';
import type { Path } from '@/src/studio/path';
import type { Tried } from '@/src/studio/trial';
import { LinesAt } from '../fields/LinesAt';
import { useStudio } from '../studio-context';

/** In milliseconds: when somebody who types has paused. */
const PAUSE = 250;

/** What a rule must find and what it must leave alone, tried while it is typed. */
export function RuleExamples({ at, rule }: { at: Path; rule: PackRule }) {
  const tried = useTried(rule);
  return (
    <div className="examples">
      <LinesAt
        at={[...at, 'flags']}
        label={i18n.t('studio_rule_flags')}
        hint={i18n.t('studio_rule_flags_hint')}
        isNeeded
      />
      <Results
        examples={rule.flags}
        results={tried?.flags}
        good={i18n.t('studio_try_found')}
        bad={i18n.t('studio_try_missed')}
      />
      <LinesAt
        at={[...at, 'allows']}
        label={i18n.t('studio_rule_allows')}
        hint={i18n.t('studio_rule_allows_hint')}
        isNeeded
      />
      <Results
        examples={rule.allows}
        results={tried?.allows}
        good={i18n.t('studio_try_passed')}
        bad={i18n.t('studio_try_flagged')}
      />
    </div>
  );
}

function useTried(rule: PackRule): Tried | undefined {
  const { tryRule } = useStudio();
  const [tried, setTried] = useState<Tried>();
  useEffect(() => {
    const pause = setTimeout(() => setTried(tryRule(rule)), PAUSE);
    return () => clearTimeout(pause);
  }, [rule, tryRule]);
  return tried;
}

interface ResultsProps {
  examples: readonly PackExample[];
  results: readonly boolean[] | undefined;
  good: string;
  bad: string;
}

function Results({ examples, results, good, bad }: ResultsProps) {
  if (examples.length === 0) return null;
  return (
    <ul className="results" aria-live="polite">
      {examples.map((example, index) => {
        const isRight = results?.[index];
        const text = typeof example === 'string' ? example : example.text;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same example may be there twice while it is written
          <li key={index} className={isRight === undefined ? 'open' : isRight ? 'right' : 'wrong'}>
            <strong>{isRight === undefined ? '…' : isRight ? good : bad}</strong> {text}
            {!isLine(example) && <span className="hint">{i18n.t('studio_try_whole')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
