import { complaint } from '@/src/engine/detectors/complaint';
import { draftTable } from '@/tests/helpers/detector-table';

draftTable(complaint, {
  flags: [
    {
      text: 'That is not how it was',
      surface: 'reply',
      replyTo: { text: 'Disgusted with how my mum was treated' },
    },
  ],
  allows: [
    {
      text: 'Thank you for telling us, our manager will ring you',
      surface: 'reply',
      replyTo: { text: 'Disgusted with how my mum was treated' },
    },
    { text: 'See you there', surface: 'reply', replyTo: { text: 'Looking forward to it' } },
    { text: 'That is not how it was', surface: 'reply' },
  ],
});
