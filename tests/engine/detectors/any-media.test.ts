import { anyMedia } from '@/src/engine/detectors/any-media';
import { draftTable } from '@/tests/helpers/detector-table';

draftTable(anyMedia, {
  flags: [{ text: 'Look', media: [{ kind: 'image' }] }],
  allows: [{ text: 'Look' }, { text: 'a photo' }],
});
