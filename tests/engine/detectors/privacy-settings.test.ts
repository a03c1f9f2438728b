import { privacySettings } from '@/src/engine/detectors/privacy-settings';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(privacySettings, {
  flags: [
    '[made my profile public] so everyone can see',
    "[accepted a friend request from a resident's daughter]",
    'the [spare key is under the mat]',
  ],
  allows: [
    'my garden is open to the public',
    'public library',
    'friend of mine is visiting',
    'changed the curtains',
  ],
});
