import { z } from 'zod';
import { checkDraft } from '@/src/engine/check-draft';
import { builtInRulebook } from '@/src/packs/built-in';
import { linesOf } from '../labelled-post';
import { isSetAside } from '../set-aside';
import { sharedFile } from '../shared-data';
import { type Measure, type MeasuredSet, NOT_THERE, share } from './measure';

const CATEGORIES = ['discrimination', 'bullying', 'offensive-language'];
const lineSchema = z.object({ id: z.string(), text: z.string(), label: z.string().optional() });

/** HateCheck, and how often such a mark stands on what patients write to the NHS. A mark of any weight counts. */
export const offence: MeasuredSet = {
  name: 'Discrimination, bullying, offensive language',
  run: () => [...hateCheck(), ...feedback()],
};

function hateCheck(): Measure[] {
  const lines = read('off_hatecheck.jsonl');
  if (!lines) return [...NOT_THERE];
  return [true, false].flatMap(aside => {
    const part = lines.filter(({ id }) => isSetAside(id) === aside);
    const [hateful, harmless] = [part.filter(isHateful), part.filter(line => !isHateful(line))];
    const where = aside ? 'only measured on' : 'learned from';
    return [
      {
        what: `HateCheck, hateful found (${where})`,
        is: share(hateful.filter(isMarked).length, hateful.length),
        aim: '≥ 75%',
      },
      {
        what: `HateCheck, harmless let through (${where})`,
        is: share(harmless.filter(line => !isMarked(line)).length, harmless.length),
        aim: '≥ 85%',
      },
    ];
  });
}

function feedback(): Measure[] {
  const lines = read('ordinary_nhs_feedback.jsonl');
  if (!lines) return [];
  return [
    {
      what: 'NHS feedback with any such mark',
      is: share(lines.filter(isMarked).length, lines.length),
      aim: '≤ 0.1%',
    },
  ];
}

function isHateful({ label }: z.infer<typeof lineSchema>): boolean {
  return label === 'offensive';
}

function isMarked({ text }: { text: string }): boolean {
  const draft = { text, site: 'x', surface: 'post', role: 'personal', media: [] } as const;
  return checkDraft(draft, builtInRulebook('allsorts')).findings.some(({ category }) =>
    CATEGORIES.includes(category),
  );
}

function read(name: string): z.infer<typeof lineSchema>[] | undefined {
  const file = sharedFile('eval', name);
  return file ? linesOf(file).map(line => lineSchema.parse(JSON.parse(line))) : undefined;
}
