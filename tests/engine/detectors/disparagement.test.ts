import { disparagement } from '@/src/engine/detectors/disparagement';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(disparagement, {
  flags: [
    "[my manager couldn't organise a raffle], three years of this now",
    "honestly [management don't give a toss about us] on nights",
    'The [place I work is a joke] and everyone on my shift knows it',
    '[our team leader is such a snake], smiles to ur face then emails head office',
    'some of the [carers I work with are bone idle], sat on their phones all late shift',
    '[aukcap is run by clowns]',
    'Nobody at work gives a damn, [our deputy treats us like dirt]',
    '[the families are so ungrateful], my residents deserve better visitors than that',
    '[worst company i have ever worked] for, stay away',
    '[our ceo only turns up for the photos]',
    "i [wouldn't let my dog be looked after where I work]",
    'The [people I look after are thick] as mince some days',
  ],
  allows: [
    'My manager is an absolute legend, brought us all pizza',
    'The rain is a joke, my whole shift at the allotment washed out',
    'Evri are useless, our parcel is on a roof',
    'that ref is a disgrace, he cost our team the cup',
    'I feel useless today, not going to lie',
    'the bus was late so my boss was a saint about it',
    'This government is a shambles and I said so to my mum',
    "My son's school play was a shambles in the best way",
    'Netflix managers are clowns for cancelling that series',
    'my team bottled it again, absolute shower, sell the striker',
    'our cat is lazy and we would not have her any other way',
    'I love my job and the people I work with',
    'Our residents are not a joke to us, they are family',
    'what a nightmare journey, three trains and a replacement bus',
    'The new Star Wars is rubbish',
    'The carers came each day and treat us like royalty',
    'She put the rubbish bin out for us',
    'Lovely supervision today, I came out smiling',
  ],
});
