import { bareShare } from '@/src/engine/detectors/bare-share';
import { draftTable } from '@/tests/helpers/detector-table';

draftTable(bareShare, {
  flags: [
    { text: '', surface: 'share' },
    { text: 'so true', surface: 'share' },
  ],
  allows: [
    { text: 'Lost near the church, look out for him', surface: 'share' },
    { text: 'not my views', surface: 'share' },
    { text: '', surface: 'post' },
  ],
});
