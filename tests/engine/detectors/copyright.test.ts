import { copyright } from '@/src/engine/detectors/copyright';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(copyright, {
  flags: [
    '[Nicked this photo off Google] for our noticeboard',
    '[not my picture but found] it on pinterest and had to share',
    'beautiful poem, [no idea who wrote it], putting it on the unit wall',
    '[cropped out the watermark] lol nobody will know',
    'anyone want a [dodgy firestick]? all the films',
    '[credit to whoever] took this',
    '[serial key is] [AB12C-DE34F-GH56J-KL78M] if you need office',
  ],
  allows: [
    'Photo by Grace from the Tuesday group, shared with her permission',
    "Took this photo on the way home from my sister's",
    'Picture this: a beach, a book, no phone',
    'I nicked the last biscuit off the plate',
    '“Hope is the thing with feathers” by Emily Dickinson, on my mind today',
    'Who wrote the rule that Mondays come after Sundays?',
    "I can't find who took my milk from the fridge",
    'My daughter copied her homework off the board',
    'the cracked version of my phone screen is still usable',
  ],
});
