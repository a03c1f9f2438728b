import { article } from '@/src/engine/detectors/article';
import { detectorTable, draftTable } from '@/tests/helpers/detector-table';

detectorTable(article, {
  flags: [
    'So excited to be [starting a blog] about our garden project',
    '[writing a newsletter] for the members',
  ],
  allows: [
    'I read a lovely blog',
    'The newsletter is in your inbox',
    'blog standard day',
    'Subscribe to the food blog I found',
  ],
});

draftTable(article, {
  flags: [{ text: 'a'.repeat(3100), site: 'linkedin' }],
  allows: [
    { text: 'a'.repeat(2900), site: 'linkedin' },
    { text: 'a'.repeat(3100), site: 'facebook' },
  ],
});
