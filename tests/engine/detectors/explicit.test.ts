import { explicit } from '@/src/engine/detectors/explicit';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(explicit, {
  flags: ['[my onlyfans] is half price this week', '[send nudes] lol'],
  allows: [
    'A nude painting in the gallery',
    'I only fans myself when it is hot',
    'naked chef reruns',
    'sexy new kettle has arrived',
  ],
});
