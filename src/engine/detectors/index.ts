import { withSecondOpinion } from '../learned/second-opinion';
import type { Detector } from '../reading';
import { bankAccount } from './bank-account';
import { businessMatter } from './business-matter';
import { confidentialTerm } from './confidential-term';
import { consent } from './consent';
import { dateOfBirth } from './date-of-birth';
import { disclaimer } from './disclaimer';
import { email } from './email';
import { iban } from './iban';
import { insideTalk } from './inside-talk';
import { nhsNumber } from './nhs-number';
import { niNumber } from './ni-number';
import { organisation } from './organisation';
import { password } from './password';
import { paymentCard } from './payment-card';
import { personName } from './person-name';
import { phone } from './phone';
import { postcode } from './postcode';
import { serviceUser } from './service-user';
import { workAssociation } from './work-association';
import { worksThere } from './works-there';

/** Every detector there is, as written: it finds what its words say. */
export const written: readonly Detector[] = [
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
  bankAccount,
  dateOfBirth,
  email,
  iban,
  niNumber,
  password,
  paymentCard,
  phone,
  postcode,
];

/** What a rulebook runs. */
export const detectors = withSecondOpinion(written);
