import { mediaConsent } from '@/src/engine/detectors/media-consent';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(mediaConsent, {
  flags: [
    '[sneaky pic of] one of our residents asleep',
    "she [doesn't know i took this] photo, my manager will kill me",
    'photo of the lads from work, Neil [asked me not to post] but tough',
    '[filmed a resident kicking off] on our unit tonight',
  ],
  allows: [
    'Everyone in the photo said yes',
    'sneaky biscuit before work',
    'he asked me not to eat it',
    'filmed the sunset from our garden',
    'photo of the sea',
    "My cat doesn't know it is Monday",
  ],
});
