import { offensiveLanguage } from '@/src/engine/detectors/offensive-language';
import { rudeness } from '@/src/engine/detectors/rudeness';
import { swearing } from '@/src/engine/detectors/swearing';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(offensiveLanguage, {
  flags: [
    "[you're a fucking bellend] and so is your dog",
    '@dan_r [fuck off] you and your parking',
    '[Dave is a wanker]',
    '[you absolute c**t]',
  ],
  allows: [
    'Stubbed my toe, bloody hell',
    'I was pissed off with the trains',
    'Shut up and take my money',
    'He called me a twat, charming',
    'The lucky bastards are in Spain',
    'Fucking brilliant night, thanks all',
    'Fuck the M62',
  ],
});

detectorTable(rudeness, {
  flags: ['@lee [you muppet], read it again', '[Sharon is a liar] and she knows it', 'oh [you numpty]'],
  allows: [
    'The Muppet film is on tonight',
    'I felt like a clown in that hat',
    "You're not a loser, keep going",
    'What do you get when you cross a cow with a pig?',
    'You pig out on crisps, I pig out on cake, you clever thing',
  ],
});

detectorTable(swearing, {
  flags: [
    '[Fucking] hell, what a day',
    'train is late again, [b0llocks]',
    'this week is [sh*t]',
    '[fuuuuck], missed it',
    'what a [s h i t] show',
  ],
  allows: [
    'Off to Scunthorpe for the cup',
    'Shih tzu puppies for sale',
    'Moby Dick is a long book',
    'What a blooming awful day, drat it',
    'Essex, Sussex and Cockfosters',
    'My mate shouted "shit" on the stage',
  ],
});
