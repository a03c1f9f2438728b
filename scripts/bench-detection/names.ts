import { findPersonNames } from '@/src/engine/names/find-person-names';
import { hasTexts, linesHeldOut } from '../train-names/load';
import { type Score, scores } from '../train-names/score';
import { type MeasuredSet, NOT_THERE } from './measure';

const AIMS: Readonly<Record<string, string>> = {
  btc: '≥ 70',
  wnut17: '≥ 64',
  nhs_staff_names: '≥ 95, overlapping',
};

/** People's names, on the lines that no training reads. */
export const names: MeasuredSet = {
  name: 'Names of people (lines never learned from)',
  run: () => {
    if (!hasTexts()) return [...NOT_THERE];
    return scores(linesHeldOut(), findPersonNames).map(score => {
      const aim = AIMS[score.set];
      return { what: `${score.set}, F1`, is: wordsOf(score), ...(aim && { aim }) };
    });
  },
};

function wordsOf({ f1, precision, recall, overlapF1, marked, names: count }: Score): string {
  const [exact, overlapping] = [f1.toFixed(1), overlapF1.toFixed(1)];
  return `exact ${exact} (P ${precision.toFixed(1)}, R ${recall.toFixed(1)}), overlapping ${overlapping}; ${count} names; nameless texts marked ${marked.toFixed(1)}%`;
}
