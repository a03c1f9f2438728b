import { phone } from '@/src/engine/detectors/phone';
import { detectorTable } from '@/tests/helpers/detector-table';

// Numbers for drama, which are never given to anybody (Ofcom).
detectorTable(phone, {
  flags: [
    'Ring mum on [07700 900123] after six',
    'Ring mum on [+44 (0)7700 900123] after six',
    'Ring mum on [0044 7700 900123] after six',
    'its [(020) 7946 0018] for the hall',
    'call [01632-960-001] x',
    'ring our Lee on [０1632 960219]',
  ],
  allows: [
    'If you are struggling call Samaritans on 116 123',
    'Childline is 0800 1111',
    'Age UK Advice Line: 0800 678 1602',
    'ring 111, or 999 in an emergency',
    'order 07700900123 has shipped',
    'step count 0123 4567, not bad',
    'We raised £01632960123 in our dreams',
    'score 0-0 after 90 minutes, 0 shots',
  ],
});
