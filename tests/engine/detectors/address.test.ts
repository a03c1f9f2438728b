import { address } from '@/src/engine/detectors/address';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(address, {
  flags: [
    "Mum's moved to [6 Poplar Court, PE30 9ZX] if you want to send a card",
    'party at ours, [31 Ferndale Avenue], bring a bottle',
    'she lives at [14 mill lane] on her own',
    'flowers to [Flat 3, 27 Station Road, Ely] please',
    'Dropped her home to [Rose Cottage, Mill Lane, Histon]',
  ],
  allows: [
    '10 Downing Street has a new cat',
    "two miles down the road from my mum's",
    'Coffee morning at 12 High Street, drop in',
    'Visit us at 4 Market Square, open daily',
    'home by 6, 3 way tie in the quiz',
    'A nightmare on Elm Street with the bins',
    'The crash was near 40 London Road, avoid',
    'I live 5 minutes from the park',
    '21 Jump Street is on, staying home',
    'Coronation Street at 8 with my nan',
    'Number 7 bus to Station Road',
  ],
});
