import { firstWhere } from '../around';
import { perSentence } from '../per-sentence';
import type { Reading } from '../reading';
import type { Rule } from '../rulebook';
import type { Finding, Role } from '../types';
import { featuresOf } from './features';
import { placeOf } from './learned-categories';
import { weigh } from './model';
import { theModel } from './the-model';

interface Known {
  text: string;
  features: Uint32Array;
}

/** A rule's examples, as the one role or the other would say them. */
const knownOf = new WeakMap<Rule, Map<Role, readonly Known[]>>();
/** By rule: a sentence keeps its example as long as it stays the same. */
const nearestTo = perSentence((): Map<Rule, string | undefined> => new Map());

/** Explains each guess that has words of its own by the known example of its rule that it shares most with, of what counts for its category. */
export function withNearest(
  findings: readonly Finding[],
  rules: readonly Rule[],
  reading: Reading,
): readonly Finding[] {
  if (!findings.some(({ guess }) => guess)) return findings;
  return findings.map(finding => {
    const rule = finding.guess && finding.quote !== '' && rules.find(({ id }) => id === finding.rule);
    const alike = rule ? nearestOnce(finding, rule, reading) : undefined;
    return alike === undefined ? finding : { ...finding, alike };
  });
}

function nearestOnce({ span, quote }: Finding, rule: Rule, reading: Reading): string | undefined {
  const { words } = reading;
  const known = nearestTo(reading, words[firstWhere(words, word => word.end > span.start)]?.sentence ?? 0);
  if (!known.has(rule)) known.set(rule, nearest(quote, rule, reading));
  return known.get(rule);
}

function nearest(text: string, rule: Rule, reading: Reading): string | undefined {
  const category = placeOf(rule.category);
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
  const { role } = reading.draft;
  const byRole = knownOf.get(rule) ?? new Map<Role, readonly Known[]>();
  knownOf.set(rule, byRole);
  const known = byRole.get(role) ?? rule.examples.map(text => ({ text, features: wordsOf(text, reading) }));
  byRole.set(role, known);
  return known;
}

/** What is said, whoever says it and wherever: examples are bare texts. */
function wordsOf(text: string, reading: Reading): Uint32Array {
  const { sentences } = featuresOf(reading.read(text), []);
  return Uint32Array.from(new Set(sentences.flatMap(sentence => [...sentence])));
}
