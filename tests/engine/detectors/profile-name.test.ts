import { profileName } from '@/src/engine/detectors/profile-name';
import { detectorTable, draftTable } from '@/tests/helpers/detector-table';

detectorTable(profileName, {
  pack: 'care-provider',
  flags: [
    'new insta, follow me [@meadowbank_sal] for carer life',
    'started a podcast called [The Meadowbank Diaries], page is live',
  ],
  allows: [
    'follow me @sal_bakes for cakes',
    'find us at @meadowbankcare for visiting times',
    'Meadowbank Road is closed, find another way',
    'my new page about cats is live',
    'I follow the stream down to Meadowbank',
    'my new account of the walk',
  ],
});

draftTable(profileName, {
  pack: 'care-provider',
  flags: [
    { text: 'Hello', account: 'meadowbank_dee' },
    { text: 'Hello', account: 'MeadowbankDee' },
    { text: 'Hello', account: 'deemeadowbankcare' },
  ],
  allows: [
    { text: 'Hello', account: 'Dee Harper' },
    { text: 'Hello', account: 'Meadowbank Care', role: 'authorised' },
    { text: 'Hello', account: 'meadow_dee' },
    { text: 'Hello' },
  ],
});
