import { conflict } from '@/src/engine/detectors/conflict';
import { detectorTable, draftTable } from '@/tests/helpers/detector-table';

detectorTable(conflict, {
  surface: 'reply',
  flags: [
    '@kev [get your facts straight] before you post',
    "[You have no idea] what you're talking about, were you even there?",
    '[we did NOT leave] anyone alone, [stop spreading lies]',
    '[how dare you] come on here slagging us off',
    "[If you bothered to visit your mum] you'd know",
    '[as we told you on the phone], twice',
    'oh [do one] karen, [your own fault]',
  ],
  allows: [
    "Thank you for letting us know, I've passed this to our manager",
    'Sorry to hear this. Could you email us so we can look into it?',
    'Lovely photo, wish I was there',
    'That is not how you spell Llandudno but I love it',
    "I can't discuss this here but our office will ring you tomorrow",
    'I disagree but I can see your point',
    "Grow your own tomatoes, it's easy",
    'happy to help, pop in on Tuesday',
  ],
});

detectorTable(conflict, {
  flags: [
    'The local paper [rang me] about work and [i told them everything], my manager will be livid',
    '[Spoke to] a reporter about the place I work, out on Friday',
  ],
  allows: [
    'The local paper rang our manager and she is dealing with it',
    'I read in the paper that my old school is closing',
    'Shut up, that cake is amazing',
    'My neighbour and I had an argument about bins',
    'you lot are brilliant, thank you all',
  ],
});

draftTable(conflict, {
  flags: [
    {
      text: 'No comment? Happy to talk, DM me and I will tell you everything',
      surface: 'reply',
      replyTo: { author: 'EchoNews' },
    },
  ],
  allows: [
    { text: 'Press questions go to our manager', surface: 'reply', replyTo: { author: 'EchoNews' } },
    { text: 'Lovely photo', surface: 'reply', replyTo: { author: 'EchoNews' } },
  ],
});
