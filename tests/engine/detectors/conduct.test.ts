import { conduct } from '@/src/engine/detectors/conduct';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(conduct, {
  flags: [
    "[pulled a sickie] to go to the match, work think I've got food poisoning",
    '[few lines of coke] before the staff do, standard',
    '[absolutely hammered] on shift last night lol, manager never noticed',
    '[anyone got any weed]? long shift ahead',
    'Fell [asleep on a waking night] again 😂 woke up at handover',
    'I was [so stoned at] work nobody noticed',
    "[copied last night's fluid charts], didn't do a single check",
    '[knocked him spark out at the gate, worth] it, loved my shift',
  ],
  allows: [
    "two glasses of wine and I'm anyone's",
    'Half baked brownies again',
    'Six months sober today',
    'The queue for coke zero was a joke',
    'hammered the last nail in the shed',
    'I slept like a baby after my night shift',
    'My dad pulled a muscle, poor thing',
    'smashed my PB at parkrun',
    'High tea with my nan',
    'That film about drugs last night was grim',
    'need to lose a few pounds after the weekend',
    'Slept through my alarm on my day off',
  ],
});
