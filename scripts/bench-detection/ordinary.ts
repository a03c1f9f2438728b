import { z } from 'zod';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInRulebook } from '@/src/packs/built-in';
import { packList } from '@/src/packs/pack-list';
import { linesOf } from '../labelled-post';
import { sharedFile } from '../shared-data';
import { type Measure, type MeasuredSet, NOT_THERE, perThousand } from './measure';

const SETS = [
  { name: 'tweets', files: ['tw_sentiment', 'tw_emotion', 'tw_irony', 'tw_emoji'], aim: '≤ 5' },
  { name: 'NHS feedback', files: ['nhs_feedback'], aim: '≤ 3' },
  { name: 'Reddit', files: ['reddit_goemotions'], aim: '≤ 3' },
];

const lineSchema = z.object({ text: z.string() });

export const ordinary: MeasuredSet = {
  name: 'Ordinary posts held',
  run: () =>
    SETS.flatMap(({ name, files, aim }) => {
      const paths = files.map(file => sharedFile('eval', `ordinary_${file}.jsonl`));
      const texts = paths.flatMap(file =>
        file ? linesOf(file).map(line => lineSchema.parse(JSON.parse(line)).text) : [],
      );
      return texts.length === 0 ? [...NOT_THERE] : packList.map(({ id }) => heldBy(id, name, texts, aim));
    }),
};

function heldBy(pack: string, name: string, texts: readonly string[], aim: string): Measure {
  const rulebook = builtInRulebook(pack);
  const by = new Map<string, number>();
  let held = 0;
  for (const text of texts) {
    const { verdict, findings } = checkDraft(
      { text, site: 'x', surface: 'post', role: 'personal', media: [] },
      rulebook,
    );
    if (verdict !== 'hold') continue;
    held += 1;
    const categories = new Set(
      findings.filter(({ severity }) => severity !== 'advise').map(({ category }) => category),
    );
    for (const category of categories) by.set(category, (by.get(category) ?? 0) + 1);
  }
  const most = [...by]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([category, count]) => `${category} ${count}`);
  return { what: `${name}, ${pack}`, is: `${perThousand(held, texts.length)} ${most.join(', ')}`, aim };
}
