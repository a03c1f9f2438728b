import { i18n } from '#i18n';
import type { Problem } from '@/src/packs/problem';

/** A problem for somebody who sees a field and not a file. Rarer ones are said as the reader of packs says them. */
export function plainProblem({ what, hint }: Problem): string {
  const found = PLAIN.find(({ pattern }) => pattern.test(what));
  const [, first = '', second = ''] = found?.pattern.exec(what) ?? [];
  return found
    ? found.words(first, second, hint)
    : `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${hint}`;
}

const PLAIN: readonly { pattern: RegExp; words(first: string, second: string, hint: string): string }[] = [
  { pattern: /^it is (?:missing|empty or too short)$/, words: () => i18n.t('studio_problem_missing') },
  {
    pattern: /^it is too long$/,
    words: (_first, _second, hint) => i18n.t('studio_problem_long', [number(hint)]),
  },
  {
    pattern: /^it finds nothing in "(.*)"$/s,
    words: text => i18n.t('studio_problem_nothing_found', [text]),
  },
  {
    pattern: /^it finds "(.*)" instead of the marked words in "(.*)"$/s,
    words: (quote, text) => i18n.t('studio_problem_found_elsewhere', [quote, text]),
  },
  {
    pattern: /^it finds "(.*?)" in "(.*)"$/s,
    words: (quote, text) => i18n.t('studio_problem_found', [quote, text]),
  },
  { pattern: /^there is no clause "(.*)"$/s, words: id => i18n.t('studio_problem_no_clause', [id]) },
  { pattern: /^nothing answers to "(.*)"$/s, words: id => i18n.t('studio_problem_unanswered', [id]) },
  { pattern: /^"(.*)" is there twice$/s, words: id => i18n.t('studio_problem_twice', [id]) },
  { pattern: /^it ends before it begins$/, words: () => i18n.t('studio_problem_dates') },
  { pattern: /^nothing is in it$/, words: () => i18n.t('studio_problem_missing') },
  { pattern: /^nothing sets it off$/, words: () => i18n.t('studio_problem_no_words') },
  {
    pattern: /^it can't be "(.*)"$/s,
    words: (value, _second, hint) =>
      value === '' ? i18n.t('studio_problem_missing') : i18n.t('studio_problem_form', [value, hint]),
  },
];

function number(hint: string): string {
  return /\d+/.exec(hint)?.[0] ?? '';
}
