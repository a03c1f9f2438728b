import { nuisance } from '@/src/engine/detectors/nuisance';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(nuisance, {
  flags: [
    '[copy and paste this] if you love your mum',
    '[Share this with ten friends] before midnight or bad luck',
    "[don't break the chain]",
    "[99% won't share] this",
    '[WARNING white van snatching dogs in our area, share] with everyone',
  ],
  allows: [
    'please share, missing cat in Ely',
    'copy the recipe below',
    'Forward thinking council at last',
    'a chain of daisies',
    'Share your memories of the lunch club',
    'our van is white and very muddy',
    'tag a friend who loves cake',
  ],
});
