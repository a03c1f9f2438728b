import { organisation } from '@/src/engine/detectors/organisation';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(organisation, {
  pack: 'ageukcap',
  flags: [
    'Six years with [AUKCAP] this week',
    'so proud of everyone at [age uk cambs] tonight',
    '[Age UK Cambridgeshire & Peterborough] has saved my sanity',
    'love working for [ageukcambridgeshire]',
    '[#AUKCAP] fun run on Sunday 🏃',
    '[AUK CAP] have changed the rota again',
  ],
  allows: [
    'Age UK says a million older people will be alone at Christmas',
    'Age UK Norfolk ran a brilliant falls class',
    'What age uk kids get phones is beyond me',
    'CAP helped us with our debts, Christians Against Poverty',
    'Cambridgeshire is under water again',
    'bought a flat cap in Peterborough',
    'Donate to the Alzheimer’s Society if you can',
  ],
});

detectorTable(organisation, {
  pack: 'ims',
  flags: [
    'Proud to work for [Incident Management Solutions]',
    'fourteen hours on shift for [IMS] and not one brew',
    '[#TeamIMS] out on the M62 again',
  ],
  allows: [
    'ims gonna be late for tea',
    'ims so tired i could cry',
    'The incident was handled by the fire service',
    'My IM settings keep changing',
    'management solutions is my least favourite module',
  ],
});

detectorTable(organisation, {
  pack: 'allsorts',
  flags: [
    'Six years with [Allsorts Support Services]',
    'so tired after my shift at [allsorts]',
    '[Allsort Support Services] forgot to pay us again',
  ],
  allows: [
    'Whoever ate the last of the liquorice allsorts will pay',
    'it takes all sorts of people',
    'bag of allsorts and a film, perfect',
    'Allsorts Youth Project in Brighton do great work',
  ],
});
