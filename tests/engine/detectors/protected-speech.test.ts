import { protectedSpeech } from '@/src/engine/detectors/protected-speech';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(protectedSpeech, {
  flags: [
    "I've [reported my employer to the CQC] because residents are being left in wet beds",
    '[raised it with my manager three times], nothing done, one member of staff for twenty residents overnight. not safe',
    '[Union meeting] on Thursday, all staff welcome, we are voting on the ballot',
    'Proud [unison] rep, join your union if you work in care',
    '[I get 11 an hour] and no pay for travel between calls',
    "[we haven't been paid for training] since june",
    '[my payslip is] wrong again, still below minimum wage',
    'Rang the [HSE] this morning about the scaffold, my gaffer would not listen',
    'I sent the whole log to the [Charity Commission], they can have my name too',
    "we've been [on the picket] since five, two colleagues brought soup for all staff",
    '[on strike] tomorrow with my colleagues, fair pay for carers',
  ],
  allows: [
    'My manager is useless and the rota is a joke',
    "cqc report lands next week and i've seen it",
    'Strike! Three in a row at the bowling',
    'European Union flags everywhere in town',
    'that striker deserves every penny he is paid',
    "The students' union bar was carnage",
    'I reported the pothole to the council',
    'Rang the police about next door again, I am done with their drums',
    'The inspector on the train asked for my ticket twice',
    'I told the trustees a secret lol, they owe me cake',
    'she is on 14 an hour, i saw her payslip on the printer',
    'they pay peanuts, shower of clowns, my pay is rubbish',
    'our funding has been cut and nobody has told the families',
    'What is the minimum wage these days, asking for my son',
    'she will be so hurt if you forget her birthday',
    'Payday is going on shoes this month, no regrets',
  ],
});
