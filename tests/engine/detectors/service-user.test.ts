import { expect, test } from 'vitest';
import { serviceUser } from '@/src/engine/detectors/service-user';
import { readDraft } from '@/src/engine/read-draft';
import { builtInRulebook } from '@/src/packs/built-in';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(serviceUser, {
  flags: [
    'Poor [Mrs Edith Marlow in room 12 was muddled with her dementia] again tonight',
    '[one of our ladies, 84, fell] in the bathroom again',
  ],
  allows: [
    'had a lovely day at the beach with my nan, she has dementia but she loved it',
    'my mum fell in the bathroom again, room 4 at the Travelodge is a death trap',
    'the sims 4 client room 12 has burnt down',
    'Judi Dench was wonderful in that film about dementia',
    'I am 84 kilos and my knees know it',
    'our dog has dementia, bless him',
    'Thank you to the carers who looked after Dad',
  ],
});

test('says which parts add up to somebody', () => {
  const text = 'Poor Mrs Edith Marlow in room 12 was muddled with her dementia again tonight';
  const { lexicon } = builtInRulebook('ageukcap');
  const draft = { text, site: 'x', surface: 'post', role: 'personal', media: [] } as const;
  const [match] = serviceUser.detect(readDraft(draft, lexicon));
  expect(match?.because).toMatch(/name/);
  expect(match?.because).toMatch(/room/);
});
