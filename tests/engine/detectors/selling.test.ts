import { selling } from '@/src/engine/detectors/selling';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(selling, {
  flags: ['[selling] my old bike, [collection only]'],
  allows: [
    'my old bike is rusty',
    'bookworms of Ely unite',
    'sell by dates are a guide',
    'I sold the idea to my mum',
  ],
});
