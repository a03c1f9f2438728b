import type { Candidate } from './candidates';
import type { Category } from './proposal';

/** A rule of the shared library, and the words of a clause that ask for it; without, it goes with the category. */
type Keeper = string | readonly [rule: string, asked: RegExp];

const keepers: Record<Category, readonly Keeper[]> = {
  'org-reference': ['organisation-named'],
  'work-association': ['work-shown'],
  'missing-disclaimer': [['profile-disclaimer', /profile|\bbio\b|as your employer/i], 'disclaimer-missing'],
  'service-user': ['service-user', 'service-user-official'],
  'colleague-detail': ['colleague-detail'],
  'personal-data': [
    ['password', /password|log-?in|\bpins?\b/i],
    ['bank-account', /bank|account number/i],
    ['iban', /bank/i],
    ['payment-card', /bank|card/i],
    ['phone', /phone|contact detail/i],
    ['email', /e-?mail|contact detail/i],
    ['address', /(?<!mail )address|contact detail/i],
    ['home-postcode', /(?<!mail )address/i],
    ['date-of-birth', /birth/i],
  ],
  confidential: [
    'confidential-term',
    'inside-talk',
    'business-matter',
    ['pasted-email', /e-?mails?\b|internal|document|minutes/i],
    ['contact-list', /contact|mailing list|client list/i],
    ['way-in', /security|access code|staffing|password/i],
  ],
  disparagement: [
    'disparagement',
    ['accusation', /defam|libel|slander|false/i],
    ['opinion', /opinion|thoughts|views/i],
  ],
  discrimination: ['discrimination'],
  bullying: ['bullying', 'rudeness'],
  conflict: ['conflict', ['complaint', /complain|negative|feedback|enquir|inquir/i]],
  copyright: [
    'copyright',
    ['credit-missing', /credit|acknowledg|source/i],
    ['work-artwork', /logo|brand|artwork|trade ?mark|crest/i],
  ],
  'media-consent': ['media-attached', 'media-consent'],
  endorsement: ['endorsement', 'bare-share'],
  conduct: [
    'conduct',
    ['explicit', /porn|explicit|indecent|obscene|lewd/i],
    ['illegal-offer', /illegal|unlawful|\blaw\b|crim|drug/i],
    ['luring', /groom|exploit|lur/i],
    ['urging-harm', /harm|violen|suicid|abuse/i],
  ],
  representation: ['representation', 'we-voice', ['article', /\bblogs?\b|article/i]],
  'authorised-identity': [
    ['unsigned', /identify|introduce|name and|who (?:they|you) are|say who/i],
    ['off-business', /business|personal views|private/i],
    ['private-post-official-account', /account/i],
    ['staff-post-own-account', /separate|apart|which account/i],
    'authorised-identity',
  ],
  'profile-name': ['profile-name'],
  'working-hours': ['working-hours', 'working-clock'],
  'work-email': ['work-email'],
  'work-device': [
    'work-device',
    'on-work-device',
    ['business-on-work-machine', /commercial|private business|other business/i],
  ],
  'offensive-language': ['offensive-language', 'swearing'],
  misleading: ['misleading'],
  nuisance: ['nuisance', ['gossip', /gossip|rumour|jokes/i]],
  'privacy-settings': ['privacy-settings'],
};

/** All of these keep a clause on personal data that names no kind of it. */
const allPersonalData = keepers['personal-data'].map(keeper =>
  typeof keeper === 'string' ? keeper : keeper[0],
);

/** The library's rules that keep a clause of these categories, the first category's first. */
export function rulesFor(
  of: readonly Category[],
  { words, leadIns }: Pick<Candidate, 'words' | 'leadIns'>,
): string[] {
  const said = [...leadIns, words].join(' ');
  return [...new Set(of.flatMap(category => keptBy(category, said)))];
}

function keptBy(category: Category, said: string): string[] {
  const rules = keepers[category].flatMap(keeper => {
    if (typeof keeper === 'string') return [keeper];
    return keeper[1].test(said) ? [keeper[0]] : [];
  });
  return rules.length === 0 && category === 'personal-data'
    ? ['nhs-number', 'ni-number', ...allPersonalData]
    : rules;
}
