import { workEmail } from '@/src/engine/detectors/work-email';
import { detectorTable, draftTable } from '@/tests/helpers/detector-table';

detectorTable(workEmail, {
  flags: [
    'selling two recliners, email [p.wojcik@ageukcap.org.uk]',
    'signed up to vinted with [j.bell@ageukcap.org.uk] as my own one is full',
  ],
  allows: [
    'email info@ageukcap.org.uk about lunch club',
    'selling a bike, mail me at jo@example.org',
    'the office address is on the website',
    'Write to j.bell@ageukcap.org.uk about the befriending training',
  ],
});

draftTable(workEmail, {
  flags: [{ text: 'Reach me at j.bell@ageukcap.org.uk', surface: 'profile' }],
  allows: [
    { text: 'Reach me at j.bell@example.org', surface: 'profile' },
    { text: 'Reach us at info@ageukcap.org.uk', surface: 'profile' },
  ],
});
