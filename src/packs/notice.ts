import { type DifferenceWords, summaryOf } from './difference-words';
import { type Difference, differencesOf, type Kind } from './differences';
import { helpOf } from './help-of';
import type { Pack } from './pack-schema';
import { compareVersions } from './versions';

/** What staff are told of a new version: a heading, and parts that each have a title and lines. All of it is text. */
export interface Notice {
  heading: string;
  parts: { title: string; lines: string[] }[];
}

/** How a notice is said. Whoever shows it gives the words, in the reader's language. */
export interface NoticeWords extends DifferenceWords {
  /** The first version is not a change. */
  heading(pack: string, version: string, isFirst: boolean): string;
  /** Above what the manager wrote in `changes`. */
  inTheirWords(since: string | undefined): string;
  /** Above the one line that counts everything. */
  inShort: string;
  /** Above the rules of each kind. */
  rules: Record<Kind, string>;
  advice: string;
  ask: string;
  first: string;
}

/**
 * The change notice: what the manager wrote of each version since, everything counted, the rules one by one, and whom to ask.
 * Confidential words are counted and never named: a notice travels further than a pack.
 */
export function noticeOf(before: Pack | undefined, after: Pack, words: NoticeWords): Notice {
  const differences = before ? differencesOf(before, after) : [];
  const notes = (after.changes ?? [])
    .filter(({ version }) => !before || compareVersions(version, before.version) > 0)
    .flatMap(({ notes }) => notes);
  const { contact } = helpOf(after);
  const counted = `${summaryOf(differences, words)}.`;
  const all = [
    { title: words.inTheirWords(before?.version), lines: notes },
    {
      title: words.inShort,
      lines: [before ? counted.charAt(0).toUpperCase() + counted.slice(1) : words.first],
    },
    ...rulesByKind(differences, words),
    {
      title: words.advice,
      lines: differences
        .filter(({ part, kind }) => part === 'guidance' && kind !== 'removed')
        .map(({ what }) => what),
    },
    { title: words.ask, lines: contact ? [[contact.who, contact.mail].filter(Boolean).join(', ')] : [] },
  ];
  return {
    heading: words.heading(after.name, after.version, before === undefined),
    parts: all.filter(({ lines }) => lines.length > 0),
  };
}

function rulesByKind(differences: readonly Difference[], words: NoticeWords): Notice['parts'] {
  const order: readonly Kind[] = ['added', 'stricter', 'milder', 'reworded', 'changed', 'removed'];
  return order.map(kind => ({
    title: words.rules[kind],
    lines: differences
      .filter(difference => difference.part === 'rule' && difference.kind === kind)
      .map(({ what }) => what),
  }));
}

/** As plain text, for a mail or a notice board. */
export function noticeText({ heading, parts }: Notice): string {
  const blocks = parts.map(({ title, lines }) => [title, ...lines.map(line => `- ${line}`)].join('\n'));
  return `${[heading, ...blocks].join('\n\n')}\n`;
}
