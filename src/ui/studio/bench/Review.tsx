import { type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { BenchRun } from '@/src/studio/bench';
import { keyOf, type Mark, type Marks } from '@/src/studio/tally';
import { ruleName } from '../rule-name';
import { useStudio } from '../studio-context';

interface ReviewProps {
  run: BenchRun;
  /** Findings of one rule, or of all. */
  rule: string | undefined;
  marks: Marks;
  onMark(key: string, mark: Mark): void;
}

/** One finding after the other, each marked with one key: y is right, n is wrong, the arrows go on and back. */
export function Review({ run, rule, marks, onMark }: ReviewProps) {
  const { rules } = useStudio().written.pack;
  const [at, setAt] = useState(0);
  const findings = rule ? run.findings.filter(finding => finding.rule === rule) : run.findings;
  const finding = findings[at];
  if (!finding) return null;
  const go = (to: number) => setAt(Math.max(0, Math.min(findings.length - 1, to)));
  const mark = (said: Mark) => {
    onMark(keyOf(finding), said);
    go(at + 1);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'y') mark('right');
    else if (event.key === 'n') mark('wrong');
    else if (event.key === 'ArrowRight') go(at + 1);
    else if (event.key === 'ArrowLeft') go(at - 1);
    else return;
    event.preventDefault();
  };
  const said = marks[keyOf(finding)];
  return (
    <section className="box fields-of" aria-labelledby="review" onKeyDown={onKey}>
      <h3 id="review">{i18n.t('studio_review', [String(at + 1), String(findings.length)])}</h3>
      <p className="hint">{i18n.t('studio_review_keys')}</p>
      <div aria-live="polite">
        <Marked
          text={run.posts[finding.post]?.text ?? ''}
          start={finding.span.start}
          end={finding.span.end}
          weight={finding.severity}
        />
        <p className="hint">
          {ruleName(rules, finding.rule)} {said === 'right' && i18n.t('studio_review_is_right')}
          {said === 'wrong' && i18n.t('studio_review_is_wrong')}
        </p>
      </div>
      <div className="row">
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {i18n.t('studio_review_back')}
        </button>
        <button type="button" aria-keyshortcuts="y" onClick={() => mark('right')}>
          {i18n.t('studio_review_right')}
        </button>
        <button type="button" aria-keyshortcuts="n" onClick={() => mark('wrong')}>
          {i18n.t('studio_review_wrong')}
        </button>
        <button type="button" disabled={at >= findings.length - 1} onClick={() => go(at + 1)}>
          {i18n.t('studio_review_next')}
        </button>
      </div>
    </section>
  );
}

interface MarkedProps {
  text: string;
  start: number;
  end: number;
  weight: string;
}

function Marked({ text, start, end, weight }: MarkedProps) {
  return (
    <blockquote className="post">
      {text.slice(0, start)}
      {end > start && <mark className={weight}>{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </blockquote>
  );
}
