import { password } from '@/src/engine/detectors/password';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(password, {
  flags: [
    'log-in is username family_mb, password [Bluebell2025] for everyone',
    'Key safe for Auntie Joy is [2580]',
    'the staff facebook group pw. its still [carers4ever1]',
    'door code is [4471x]',
  ],
  allows: [
    'Forgot my password again, 3 tries left',
    'use discount code SAVE20 at the till',
    'New password must have 8 characters',
    'the door code has changed, ask Jo',
    'pin me down for Friday 2025',
    'password reset took 45mins',
    'my pin badge from 1998',
  ],
});
