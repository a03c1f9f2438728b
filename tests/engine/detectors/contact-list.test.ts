import { contactList } from '@/src/engine/detectors/contact-list';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(contactList, {
  flags: ['call Jo [07700 900123, Sam 07700 900456 or Lee 01632 960219]'],
  allows: ['call Jo 07700 900123', 'Two numbers: 7 and 9', 'Samaritans are on 116 123'],
});
