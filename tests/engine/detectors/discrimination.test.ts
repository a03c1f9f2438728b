import { discrimination } from '@/src/engine/detectors/discrimination';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(discrimination, {
  flags: [
    'all [gypsies are thieves], lock your sheds',
    "honestly [women can't be trusted] with a budget",
    '[Immigrants should be sent back] on the next boat',
    '[disabled people are a drain on] the rest of us',
    'had a load of [gyppos] round the fair',
    '[gays make me sick]',
    '[M u s l i m s are v e r m i n]',
    'why are all [old people so stupid]?',
  ],
  allows: [
    'My wife is a Polish nurse and I am proud of her',
    'Our autism group meets on Tuesdays at two',
    'As a gay man I loved the parade',
    'He shouted that all gypsies are thieves, and I reported him',
    'If you say "women can\'t drive" in my minibus you walk home',
    'Racist chants have no place in football',
    'Black Friday queues are a nightmare',
    'Scunthorpe United won three nil',
    'She has spastic diplegia and she is the funniest person I know',
    'I did queer studies at Sussex',
    'The disabled toilet is out of order again',
    'Immigrants built this hospital',
    'Muslims and Christians cooked together for the flood victims',
    'They called me a paki at school and I still hear it',
    'Old people deserve better than fifteen minute calls',
    'Our new guide dog is a lovely black bitch called Meg',
    'Women are the backbone of this charity',
    'It is not true that refugees get more than pensioners',
    'I hate how women get talked over in meetings',
    'Blind dates are killing me',
  ],
});
