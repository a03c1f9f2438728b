import { i18n } from '#i18n';
import { type Answer, type ClauseCoverage, coverageOf } from '@/src/packs/coverage';
import { ChoiceAt } from '../fields/ChoiceAt';
import { Entries } from '../fields/Entries';
import { TextAt } from '../fields/TextAt';
import { ruleName } from '../rule-name';
import { useStudio } from '../studio-context';

/** Which clause is answered by what, which rule says whence it comes, and what is left out with a reason. */
export function CoverageScreen() {
  const { pack } = useStudio().written;
  const coverage = coverageOf(pack);
  const open = coverage.filter(({ gap }) => gap);
  const clauses = new Set(pack.clauses.map(({ id }) => id));
  const adrift = pack.rules.filter(rule => !rule.clauses.some(clause => clauses.has(clause)));
  return (
    <>
      <p role="status">
        {i18n.t('studio_coverage_kept', [String(coverage.length - open.length), String(coverage.length)])}
      </p>
      {open.length > 0 && (
        <section className="box" aria-labelledby="open-clauses">
          <h3 id="open-clauses">{i18n.t('studio_coverage_open')}</h3>
          <p className="hint">{i18n.t('studio_coverage_open_hint')}</p>
          <ClauseTable coverage={open} />
        </section>
      )}
      {adrift.length > 0 && (
        <section className="box" aria-labelledby="adrift">
          <h3 id="adrift">{i18n.t('studio_coverage_adrift')}</h3>
          <ul>
            {adrift.map(({ id }) => (
              <li key={id}>{ruleName(pack.rules, id)}</li>
            ))}
          </ul>
        </section>
      )}
      <LeftOut
        at="uncheckable"
        title={i18n.t('studio_uncheckable')}
        hint={i18n.t('studio_uncheckable_hint')}
      />
      <LeftOut
        at="notApplicable"
        title={i18n.t('studio_not_applicable')}
        hint={i18n.t('studio_not_applicable_hint')}
      />
      <details className="box">
        <summary>{i18n.t('studio_coverage_all')}</summary>
        <ClauseTable coverage={coverage} />
      </details>
      <details className="box">
        <summary>{i18n.t('studio_coverage_rules')}</summary>
        <div className="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{i18n.t('studio_bench_rule')}</th>
                <th scope="col">{i18n.t('studio_clauses')}</th>
              </tr>
            </thead>
            <tbody>
              {pack.rules.map(rule => (
                <tr key={rule.id}>
                  <th scope="row">{ruleName(pack.rules, rule.id)}</th>
                  <td>{rule.clauses.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function ClauseTable({ coverage }: { coverage: readonly ClauseCoverage[] }) {
  const { rules } = useStudio().written.pack;
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('studio_clause')}</th>
            <th scope="col">{i18n.t('studio_coverage_by')}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map(({ clause, answers, gap }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two clauses may have the same number while they are written
            <tr key={index}>
              <th scope="row">
                {clause.id} <span className="hint">{clause.plain ?? clause.quote}</span>
              </th>
              <td>
                {gap && <strong className="gap">{i18n.t('studio_coverage_missing')}</strong>}
                <ul>
                  {answers.map(answer => (
                    <li key={JSON.stringify(answer)}>{wordsOf(answer, rule => ruleName(rules, rule))}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function wordsOf(answer: Answer, nameOf: (rule: string) => string): string {
  switch (answer.kind) {
    case 'rule':
      return nameOf(answer.rule);
    case 'guidance':
      return i18n.t('studio_coverage_guidance');
    case 'metadata':
      return i18n.t('studio_coverage_metadata');
    case 'uncheckable':
    case 'not-applicable':
      return answer.why;
  }
}

interface LeftOutProps {
  at: 'uncheckable' | 'notApplicable';
  title: string;
  hint: string;
}

function LeftOut({ at, title, hint }: LeftOutProps) {
  const { pack } = useStudio().written;
  return (
    <section className="box fields-of" aria-label={title}>
      <h3>{title}</h3>
      <p className="hint">{hint}</p>
      <Entries
        at={[at]}
        add={i18n.t('studio_left_out_add')}
        make={() => ({ clause: '', why: '' })}
        nameOf={index => {
          const { clause = '', why = '' } = pack[at]?.[index] ?? {};
          return `${clause} ${why}`.trim();
        }}
      >
        {place => (
          <>
            <ChoiceAt
              at={[...place, 'clause']}
              label={i18n.t('studio_clause')}
              options={pack.clauses.map(({ id, quote }) => ({ id, name: `${id}: ${quote.slice(0, 70)}` }))}
              none={i18n.t('studio_clauses_add')}
            />
            <TextAt at={[...place, 'why']} label={i18n.t('studio_left_out_why')} rows={2} isNeeded />
          </>
        )}
      </Entries>
    </section>
  );
}
