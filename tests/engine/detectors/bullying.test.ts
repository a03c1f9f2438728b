import { bullying } from '@/src/engine/detectors/bullying';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(bullying, {
  flags: [
    "Keep talking Gail and [i'll knock your teeth] out",
    '@marv [you sad little weasel], sit down',
    '[nobody likes you], take the hint',
    '[You are a complete moron] Steve',
    '[My manager is a lazy cow]',
    '[watch your back] tomorrow, you hear me',
    'just [kill yourself] you are no use to anybody',
    '[you f4t c o w] stop posting',
  ],
  allows: [
    "I'm such an idiot, left my phone on the bus",
    'You absolute star, thank you!',
    'They called me a fat cow at school and I still think of it',
    "Knock on the door, I'll let you in",
    'That ref was a clown',
    'My cat is a lazy old cow',
    'You lucky bastard, enjoy Spain',
    "You're not a loser, keep going",
    'City will murder United on Saturday',
    'This heat is killing me',
    "If you think that, you're an idiot, is what my dad would say",
    'You daft muppet, love you loads',
    "I'll kill for a cup of tea",
    'Did you get a good night, Sue?',
    'We raised money for a rat rescue, you can adopt one',
    'Bullying is not banter',
    'Nobody likes Mondays',
  ],
});
