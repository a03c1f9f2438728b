import { offBusiness } from '@/src/engine/detectors/off-business';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(offBusiness, {
  role: 'authorised',
  flags: ['hubby is on tea duty, [wine oclock]', '[Selling] my old sofa, [collection only]'],
  allows: [
    'The drop in is closed on Monday',
    'Tea and cake for all at the drop in',
    'Our manager is on holiday, ring the office',
  ],
});
