import { authorisedIdentity } from '@/src/engine/detectors/authorised-identity';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(authorisedIdentity, {
  role: 'authorised',
  flags: [
    'Please [sign my petition] against the new road',
    '[Vote Labour] on Thursday',
    'in [my personal opinion] the council has lost its mind',
    '[use my discount code at checkout]',
  ],
  allows: [
    'Our lunch club is back on Tuesday',
    'Have you signed up for the walk?',
    'Thank you to everyone who gave',
    'The council has confirmed the road is open',
    'Please use the side door',
  ],
});
