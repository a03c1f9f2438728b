import type { Detector } from '../reading';
import { businessMatter } from './business-matter';
import { confidentialTerm } from './confidential-term';
import { consent } from './consent';
import { disclaimer } from './disclaimer';
import { insideTalk } from './inside-talk';
import { nhsNumber } from './nhs-number';
import { organisation } from './organisation';
import { personName } from './person-name';
import { serviceUser } from './service-user';
import { workAssociation } from './work-association';
import { worksThere } from './works-there';

/** Every detector there is. */
export const detectors: readonly Detector[] = [
  organisation,
  workAssociation,
  worksThere,
  disclaimer,
  personName,
  serviceUser,
  confidentialTerm,
  insideTalk,
  businessMatter,
  consent,
  nhsNumber,
];
