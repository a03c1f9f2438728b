import { gossip } from '@/src/engine/detectors/gossip';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(gossip, {
  flags: [
    '[have you heard about Karen on nights]? my manager is raging',
    '[apparently our manager has been suspended], my shift is buzzing with it',
  ],
  allows: [
    'have you heard about the new bakery',
    'apparently it will snow',
    'I heard she won the cup',
    'Rumour has it spring is coming',
  ],
});
