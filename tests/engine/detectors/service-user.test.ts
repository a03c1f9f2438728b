import { expect, test } from 'vitest';
import { serviceUser } from '@/src/engine/detectors/service-user';
import { readDraft } from '@/src/engine/read-draft';
import { builtInRulebook } from '@/src/packs/built-in';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(serviceUser, {
  flags: [
    'Poor [Mrs Edith Marlow in room 12 was muddled with her dementia] again tonight',
    '[one of our ladies, 84, fell] in the bathroom again',
    'ffs [Reg in bed 9 has chucked] his dinner at me again, im going home smelling of gravy',
    'The new [lady in the end room screams from 2 til 5 every night]. we’re all shattered',
    '[my befriending lady hasn’t seen her] brother since the wedding',
    'Today little [Ted turned 96, fought at Arnhem, and had his insulin after two slices of cake]',
    '[J had a massive meltdown] in Asda, staff were lovely about it. PRN in the end',
    'Took [Kieran swimming, he has one to one because of his epilepsy], and he did a whole length!!',
  ],
  allows: [
    'Took Kieran swimming, my youngest, and he did a whole length!!',
    'Elsie our cat fell off the wardrobe, the vet says she is fine',
    'grandad was a headmaster, now he can’t remember how to use a spoon. dementia is cruel',
    'Anyone recommend a carer for my dad? He’s 84 and lives in Bourne',
    'the lady in front of me at Tesco paid for my shopping, 82 she was, made me cry',
    'my 7-year-old had a fall at school and the teacher rang me',
    'I have been on insulin since I was nine and Dr Shah has been amazing',
    'Called 999 after husband fell in the shower and the paramedics were lovely',
    'Prince George turned ten on Friday, where does the time go',
    'a couple of hours waiting for an ambulance, not good',
    'he’s 96 and still the best naturalist on tv',
    'supporting Leeds United is bad for the heart',
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
