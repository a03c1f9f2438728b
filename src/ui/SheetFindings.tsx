import { useId } from 'react';
import type { Finding, Severity } from '@/src/engine/types';
import type { FixesProps } from './Fixes';
import { SheetFinding } from './SheetFinding';
import { Weight } from './Weight';

const WEIGHTS: readonly Severity[] = ['stop', 'warn', 'advise'];

interface SheetFindingsProps extends Pick<FixesProps, 'onFix' | 'trusts'> {
  /** By weight. */
  ordered: readonly Finding[];
}

/** What was found, under a heading for each weight; counted through, as in the post above. */
export function SheetFindings({ ordered, ...fixing }: SheetFindingsProps) {
  return WEIGHTS.map(weight => <Group key={weight} weight={weight} ordered={ordered} {...fixing} />);
}

function Group({ weight, ordered, ...fixing }: SheetFindingsProps & { weight: Severity }) {
  const heading = useId();
  const first = ordered.findIndex(({ severity }) => severity === weight);
  if (first < 0) return null;
  return (
    <section>
      <h3 id={heading}>
        <Weight severity={weight} />
      </h3>
      <ol aria-labelledby={heading} start={first + 1}>
        {ordered.map(
          (finding, at) =>
            finding.severity === weight && (
              <SheetFinding
                key={`${finding.rule} ${finding.span.start} ${finding.span.end}`}
                number={at + 1}
                finding={finding}
                quoted={ordered.slice(0, at).flatMap(({ clauses }) => clauses.slice(0, 1))}
                {...fixing}
              />
            ),
        )}
      </ol>
    </section>
  );
}
