import { illegalOffer } from '@/src/engine/detectors/illegal-offer';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(illegalOffer, {
  flags: [
    '[Fake sick notes] going, inbox me',
    '[cheap baccy for sale], £15 a pouch',
    '[selling tramadol, message] me',
    '[how to get out of a speeding fine for] £50',
  ],
  allows: [
    'MOT due next week',
    'selling my old sofa',
    "Cheap fakes of my kids' drawings are on the fridge",
    'got a speeding fine, serves me right',
    'picked up my prescription today',
    'Got my certificates for first aid',
    'no questions asked, just cake',
  ],
});
