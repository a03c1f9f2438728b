import { credit } from '@/src/engine/detectors/credit';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(credit, {
  flags: [
    '[Photo courtesy of the] Ely camera club',
    '[used with kind permission] of the artist',
    '[I took this] picture myself',
  ],
  allows: [
    'My own mother said so',
    'A photo of the cat',
    'My page, my rules',
    'with a cup of tea in hand',
    'credit where it is due',
  ],
});
