import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type LabelledPost, linesOf } from '../labelled-post';
import { isSetAside } from '../set-aside';
import { SHARED } from '../shared-data';

/** Their licences let weights be trained on them; docs/names.md has the attribution. */
const SETS = ['ner_btc', 'ner_wnut17', 'ner_tweebank', 'ordinary_nhs_feedback'];
const OF_EACH = 2500;

const line = z.object({ id: z.string(), text: z.string() });
const sites = ['x', 'facebook', 'linkedin', 'instagram'] as const;
const packs = ['ageukcap', 'allsorts', 'care-provider', 'ims'] as const;

/** Public posts with nothing in them to raise; those set aside are left out. Throws when the data isn't there. */
export function ordinaryPosts(): LabelledPost[] {
  const files = SETS.map(name => path.join(SHARED, 'eval', `${name}.jsonl`));
  const missing = files.find(file => !existsSync(file));
  if (missing) throw new Error(`${missing} is needed to learn from, and is not there`);
  return files.flatMap(file =>
    linesOf(file)
      .map(each => line.parse(JSON.parse(each)))
      .filter(({ id }) => !isSetAside(id))
      .slice(0, OF_EACH)
      .map(({ id, text }, at) => ({
        id,
        text: text === '' ? '.' : text,
        pack: packs[at % 4] ?? 'ims',
        role: at % 5 === 0 ? ('authorised' as const) : ('personal' as const),
        site: sites[at % 4] ?? 'x',
        surface: at % 3 === 0 ? ('comment' as const) : ('post' as const),
        must: [],
        may: [],
      })),
  );
}
