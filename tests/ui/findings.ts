import type { PackHelp } from '@/src/engine/help';
import type { Finding } from '@/src/engine/types';

/** An invented post, and what could be found in it. */
export const TEXT = 'Long night at Meadowbank Care. mrs patel in room 12 fell again';

const NOWHERE = { span: { start: 0, end: 0 }, quote: '' };

export const named: Finding = {
  rule: 'organisation-named',
  category: 'org-reference',
  severity: 'advise',
  ...at('Meadowbank Care'),
  message: 'You name Meadowbank Care.',
  because: 'a name of the organisation',
  clauses: [{ id: 'C-1', heading: '1 Names', quote: 'Think before you name us.' }],
  fixes: [],
};

export const noDisclaimer: Finding = {
  rule: 'disclaimer-missing',
  category: 'missing-disclaimer',
  severity: 'warn',
  ...NOWHERE,
  message: 'Nothing here says that these are your own views.',
  because: 'a name of the organisation',
  clauses: [{ id: 'C-2', heading: '2 Views', quote: 'Say that your views are your own.' }],
  fixes: [{ kind: 'append', text: ' All views are my own.' }],
};

export const aboutSomebody: Finding = {
  rule: 'service-user',
  category: 'service-user',
  severity: 'stop',
  ...at('mrs patel in room 12'),
  message: 'This tells people about somebody you support.',
  because: 'a name and a room number',
  clauses: [{ id: 'C-3', heading: '3 Confidentiality', quote: 'Do not write about the people we support.' }],
  permission: 'The person, in writing',
  fixes: [
    { kind: 'replace', span: at('mrs patel in room 12').span, text: 'someone I support' },
    { kind: 'replace', span: at('mrs patel in room 12').span, text: '' },
  ],
};

export const help: PackHelp = {
  pack: 'care-provider',
  contact: { who: 'Your line manager' },
  safeRoutes: [{ who: 'Protect', web: 'https://protect-advice.org.uk', note: 'Free advice.' }],
  mediaQuestions: ['consent', 'logo'],
};

function at(quote: string): Pick<Finding, 'span' | 'quote'> {
  const start = TEXT.indexOf(quote);
  return { span: { start, end: start + quote.length }, quote };
}
