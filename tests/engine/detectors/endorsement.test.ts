import { endorsement } from '@/src/engine/detectors/endorsement';
import { detectorTable, draftTable } from '@/tests/helpers/detector-table';

detectorTable(endorsement, {
  surface: 'share',
  flags: ['[Spot on]. Management at my work are clowns as well', '[so true], my manager is a liar'],
  allows: [
    'So true, cats are best',
    'Well said, what a lovely tribute',
    'Please share, lost dog',
    'My manager is a star, spot on',
    'Amen to that cake',
  ],
});

draftTable(endorsement, {
  flags: [
    {
      text: 'message the lad, he is sound',
      surface: 'share',
      replyTo: { text: 'fake sick notes going, inbox me' },
    },
    {
      text: 'So true https://news.example/1',
      surface: 'post',
      linkCard: 'My manager is a liar, says carer',
    },
  ],
  allows: [
    { text: 'so true', surface: 'post', linkCard: 'Ten cats that are best' },
    {
      text: 'An odd read https://news.example/1',
      surface: 'post',
      linkCard: 'My manager is a liar, says carer',
    },
    { text: 'so true', surface: 'share', replyTo: { text: 'cats are best' } },
    { text: 'so true', surface: 'post', replyTo: { text: 'fake sick notes going, inbox me' } },
  ],
});
