import type { Reading } from '../reading';
import type { Rule } from '../rulebook';
import type { Finding } from '../types';
import { featuresOf } from './features';
import { placeOf } from './learned-categories';
import { weigh } from './model';
import { theModel } from './the-model';

interface Known {
  text: string;
  features: Uint32Array;
}

const knownOf = new WeakMap<Rule, readonly Known[]>();

/** Explains each guess by the known example of its rule that it shares most with, of what counts for its category. */
export function withNearest(
  findings: readonly Finding[],
  rules: readonly Rule[],
  reading: Reading,
): readonly Finding[] {
  if (!findings.some(({ guess }) => guess)) return findings;
  return findings.map(finding => {
    const rule = finding.guess && rules.find(({ id }) => id === finding.rule);
    const alike = rule ? nearest(finding.quote || reading.text, rule, reading) : undefined;
    return alike === undefined ? finding : { ...finding, alike };
  });
}

function nearest(text: string, rule: Rule, reading: Reading): string | undefined {
  const category = placeOf(rule.category === 'missing-disclaimer' ? 'work-association' : rule.category);
  const own = new Set(wordsOf(text, reading));
  let best: { text: string; likeness: number } | undefined;
  for (const example of examplesOf(rule, reading)) {
    const shared = example.features.filter(feature => own.has(feature));
    const counts = weigh(theModel(), shared).sums[category] ?? 0;
    const likeness = counts / Math.sqrt(example.features.length + 1);
    if (likeness > (best?.likeness ?? 0)) best = { text: example.text, likeness };
  }
  return best?.text;
}

function examplesOf(rule: Rule, reading: Reading): readonly Known[] {
  const known = knownOf.get(rule) ?? rule.examples.map(text => ({ text, features: wordsOf(text, reading) }));
  knownOf.set(rule, known);
  return known;
}

/** What is said, whoever says it and wherever: examples are bare texts. */
function wordsOf(text: string, reading: Reading): Uint32Array {
  const { sentences } = featuresOf(reading.read(text), []);
  return Uint32Array.from(new Set(sentences.flatMap(sentence => [...sentence])));
}
