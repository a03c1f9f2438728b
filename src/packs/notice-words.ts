import { englishDifferences } from './difference-words';
import type { NoticeWords } from './notice';

/** In plain English, for the command line and the folder that is published. */
export const englishNotice: NoticeWords = {
  ...englishDifferences,
  heading: (pack, version, isFirst) =>
    `${pack}: ${isFirst ? 'rules for social media' : 'the rules for social media have changed'} (version ${version})`,
  inTheirWords: since =>
    since === undefined ? 'What these rules say' : `What has changed since version ${since}`,
  inShort: 'In short',
  rules: {
    added: 'New rules',
    removed: 'No longer a rule',
    stricter: 'Stricter than before',
    milder: 'Milder than before',
    reworded: 'Said in other words',
    changed: 'Looks for other words than before',
  },
  advice: 'Worth knowing',
  ask: 'If you have a question, ask',
  first: 'These are the first rules. Nothing comes before them.',
};
