/** The author says that the person has agreed. */
export const consentWords = {
  consent: [
    "(with|has|have|having|got|we have|by|thanks for|full|given) (her|his|their|the family's|the person's|kind|full|signed|written|express|explicit|expressed|clear|family)? (and)? (her|his|their|full|signed|written|kind|family's|express|explicit)? (consent|permission|blessing|agreement)",
    '(gave|given|gives|giving|has given|have given|signed|signing) (us|me)? (her|his|their|full|written|signed|clear|kind|a)? (signed|written|full|express|media|photo)? (consent|permission|consent form|release form|go ahead)',
    '(consent|permission) (given|granted|obtained|received|on file|signed|held|in place|form signed|from (her|him|them|the family|both|all))',
    '(written|signed) (consent|permission)',
    '(she|he|they) (has|have|both|all|kindly)? (said|agreed|asked|wanted|consented|is happy|are happy|was happy|were happy|is ok|is okay) ... (share|shared|post|posted|tell|told|story|photo|picture|us|we)',
    '(happy|agreed|asked|keen|proud) (for)? (us|me)? to (share|post|tell) (this|it|her story|his story|their story|the photo|the picture)?',
    'shared with (her|his|their|full|kind|written) (full|kind|written)? (consent|permission|blessing)',
  ],
} satisfies Record<string, readonly string[]>;
