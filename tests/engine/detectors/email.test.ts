import { email } from '@/src/engine/detectors/email';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(email, {
  flags: [
    'Text me or mail [jo.bloggs@example.org] about the bike',
    '[Jo.Bloggs+care@example.co.uk] is the best way 📬',
    '[jo (at) example (dot) org] is my email',
  ],
  allows: [
    'Write to info@example.org for a ticket',
    'recruitment@example.co.uk has the form',
    'Meet @ the pub at eight',
    'my handle is @jo_bloggs',
    'look at example dot',
    'sat at home. dot the cat sat too',
  ],
});
