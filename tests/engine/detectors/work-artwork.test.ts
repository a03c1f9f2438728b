import { workArtwork } from '@/src/engine/detectors/work-artwork';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(workArtwork, {
  flags: [
    'put our [work logo] on my birthday cake',
    'Got this [picture off the staff intranet], my manager at twenty',
  ],
  allows: [
    'New logo for the under tens',
    'the old railway logo',
    'The intranet of things',
    'Took a picture at work of a rainbow',
  ],
});

detectorTable(workArtwork, {
  pack: 'ims',
  flags: ['stuck the [IMS logo] on my own van', 'New [IMS branding] looks smart'],
  allows: ['logo design is hard', 'IMS are at the show tomorrow', 'branding irons on the farm'],
});
