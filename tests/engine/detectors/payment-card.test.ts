import { paymentCard } from '@/src/engine/detectors/payment-card';
import { detectorTable } from '@/tests/helpers/detector-table';

// The card schemes' published test numbers.
detectorTable(paymentCard, {
  flags: [
    'card [4242 4242 4242 4242]',
    'card [4111111111111111] for the cake',
    'its [5555-5555-5555-4444] exp 04/28',
    'amex [3782 822463 10005]',
  ],
  allows: [
    'card 4242 4242 4242 4243',
    'Tracking 1234567890123456',
    '4444 4444 4444 4444',
    'steps 4242 4242 4242',
    'isbn 9780306406157',
    'library card 12345678',
  ],
});
