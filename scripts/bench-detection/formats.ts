import { z } from 'zod';
import { overlaps } from '@/src/engine/around';
import { detectAll } from '@/src/engine/detect-all';
import { detectors } from '@/src/engine/detectors';
import { readDraft } from '@/src/engine/read-draft';
import { builtInRulebook } from '@/src/packs/built-in';
import { linesOf } from '../labelled-post';
import { sharedFile } from '../shared-data';
import { type MeasuredSet, NOT_THERE, share } from './measure';

/** What finds structured data. */
const FINDERS = new Set([
  'nhs-number',
  'bank-account',
  'date-of-birth',
  'email',
  'iban',
  'ni-number',
  'password',
  'payment-card',
  'phone',
  'postcode',
  'address',
]);

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  want: z.enum(['flag', 'quiet']),
  entities: z.array(z.object({ start: z.number(), end: z.number(), label: z.string() })),
});

export const formats: MeasuredSet = {
  name: 'Structured identifiers (uk_format_cases)',
  run: () => {
    const file = sharedFile('eval', 'uk_format_cases.jsonl');
    if (!file) return [...NOT_THERE];
    const lines = linesOf(file).map(line => lineSchema.parse(JSON.parse(line)));
    const wrong = lines.filter(line => !isRight(line));
    return [
      { what: 'right', is: share(lines.length - wrong.length, lines.length), aim: '100%' },
      ...wrong.map(({ id, want, entities }) => ({
        what: `  ${id}`,
        is: `${want}: ${entities.map(({ label }) => label).join(', ')}`,
      })),
    ];
  },
};

function isRight({ text, want, entities }: z.infer<typeof lineSchema>): boolean {
  const { lexicon } = builtInRulebook('ageukcap');
  const draft = { text, site: 'x', surface: 'post', role: 'personal', media: [] } as const;
  const { matches } = detectAll(
    readDraft(draft, lexicon),
    detectors.filter(({ id }) => FINDERS.has(id)),
  );
  const spans = [...matches.values()].flat().map(({ span }) => span);
  if (want === 'quiet') return spans.length === 0;
  return entities.every(entity => spans.some(span => overlaps(span, entity)));
}
