import { colleagueDetail } from '@/src/engine/detectors/colleague-detail';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(colleagueDetail, {
  flags: [
    '[my colleague has been signed off] with stress again, third time',
    "the new [girl on nights is pregnant] and hasn't told anyone",
    '[one of the carers I work with is in debt] and living in her car',
    "[Our manager's getting divorced], caught him crying in the office",
    '[someone at work failed her dbs] lol',
    'Dave from the depot [lost his licence for drink driving, my manager] is fuming',
    '[our supervisor came back from rehab] today',
  ],
  allows: [
    'Congratulations to my colleague on her promotion',
    'I have been signed off with stress',
    'my sister is pregnant!!',
    'Thanks to Dave for covering my shift',
    'My colleague makes the best flapjacks',
    'the king has cancer, says the news',
    'our manager retires on Friday, what a woman',
    "my husband's boss got divorced",
    'Someone at work ate my lunch',
  ],
});
