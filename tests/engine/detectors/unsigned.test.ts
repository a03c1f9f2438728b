import { unsigned } from '@/src/engine/detectors/unsigned';
import { draftTable } from '@/tests/helpers/detector-table';

draftTable(unsigned, {
  pack: 'allsorts',
  flags: [
    { text: 'The club is closed on Monday afternoon', role: 'authorised' },
    { text: 'The club is closed on Monday afternoon', role: 'authorised', account: 'Priya Shah' },
  ],
  allows: [
    { text: 'The club is closed on Monday afternoon. – Beth', role: 'authorised' },
    {
      text: 'The club is closed on Monday afternoon',
      role: 'authorised',
      account: 'Allsorts Support Services',
    },
    { text: 'The club is closed on Monday afternoon', role: 'personal' },
    { text: 'Closed today', role: 'authorised' },
  ],
});
