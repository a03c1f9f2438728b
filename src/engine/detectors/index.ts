import { withSecondOpinion } from '../learned/second-opinion';
import type { Detector } from '../reading';
import { accusation } from './accusation';
import { address } from './address';
import { anyMedia } from './any-media';
import { article } from './article';
import { authorisedIdentity } from './authorised-identity';
import { bankAccount } from './bank-account';
import { bareShare } from './bare-share';
import { bullying } from './bullying';
import { businessMatter } from './business-matter';
import { colleagueDetail } from './colleague-detail';
import { complaint } from './complaint';
import { conduct } from './conduct';
import { confidentialTerm } from './confidential-term';
import { conflict } from './conflict';
import { consent } from './consent';
import { contactList } from './contact-list';
import { copyright } from './copyright';
import { credit } from './credit';
import { dateOfBirth } from './date-of-birth';
import { disclaimer } from './disclaimer';
import { discrimination } from './discrimination';
import { disparagement } from './disparagement';
import { email } from './email';
import { endorsement } from './endorsement';
import { explicit } from './explicit';
import { gossip } from './gossip';
import { iban } from './iban';
import { illegalOffer } from './illegal-offer';
import { insideTalk } from './inside-talk';
import { luring } from './luring';
import { mediaAttached } from './media-attached';
import { mediaConsent } from './media-consent';
import { misleading } from './misleading';
import { nhsNumber } from './nhs-number';
import { niNumber } from './ni-number';
import { nuisance } from './nuisance';
import { offBusiness } from './off-business';
import { offensiveLanguage } from './offensive-language';
import { onWorkDevice } from './on-work-device';
import { opinion } from './opinion';
import { organisation } from './organisation';
import { password } from './password';
import { pastedEmail } from './pasted-email';
import { paymentCard } from './payment-card';
import { personName } from './person-name';
import { phone } from './phone';
import { postcode } from './postcode';
import { privacySettings } from './privacy-settings';
import { profileName } from './profile-name';
import { protectedSpeech } from './protected-speech';
import { representation } from './representation';
import { rudeness } from './rudeness';
import { selling } from './selling';
import { serviceUser } from './service-user';
import { swearing } from './swearing';
import { unsigned } from './unsigned';
import { urgingHarm } from './urging-harm';
import { wayIn } from './way-in';
import { weVoice } from './we-voice';
import { workArtwork } from './work-artwork';
import { workAssociation } from './work-association';
import { workDevice } from './work-device';
import { workEmail } from './work-email';
import { workingClock } from './working-clock';
import { workingHours } from './working-hours';
import { worksThere } from './works-there';
import { wrongAccount } from './wrong-account';

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
  accusation,
  address,
  anyMedia,
  article,
  authorisedIdentity,
  bareShare,
  bullying,
  colleagueDetail,
  complaint,
  conduct,
  conflict,
  contactList,
  copyright,
  credit,
  discrimination,
  disparagement,
  endorsement,
  explicit,
  gossip,
  illegalOffer,
  luring,
  mediaAttached,
  mediaConsent,
  misleading,
  nuisance,
  offBusiness,
  offensiveLanguage,
  onWorkDevice,
  opinion,
  pastedEmail,
  privacySettings,
  profileName,
  protectedSpeech,
  representation,
  rudeness,
  selling,
  swearing,
  unsigned,
  urgingHarm,
  wayIn,
  weVoice,
  workArtwork,
  workDevice,
  workEmail,
  workingClock,
  workingHours,
  wrongAccount,
];

/** What a rulebook runs. */
export const detectors = withSecondOpinion(written);
