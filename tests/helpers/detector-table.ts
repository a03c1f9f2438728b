import { describe, expect, test } from 'vitest';
import { readDraft } from '@/src/engine/read-draft';
import type { Detector } from '@/src/engine/reading';
import type { Draft, Match } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';

export interface DetectorTable {
  /** The pack whose words are read; the care charity's, unless said otherwise. */
  pack?: string;
  surface?: Draft['surface'];
  role?: Draft['role'];
  /** Square brackets mark what is to be underlined. */
  flags: readonly string[];
  /** Near misses. Longer than the other list: this is where quality is lost. */
  allows: readonly string[];
}

/** What a detector must find, to the letter, and what it must let pass. Every sentence is invented. */
export function detectorTable(
  detector: Detector,
  { pack = 'ageukcap', surface = 'post', role = 'personal', flags, allows }: DetectorTable,
): void {
  const find = (text: string): string[] =>
    matchesIn(detector, { text, surface, role }, pack).map(({ span }) => text.slice(span.start, span.end));
  describe(`${detector.id}, ${pack}, ${surface}`, () => {
    test.each(flags.map(marked => [marked]))('finds %s', marked => {
      const wanted = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
      expect(find(marked.replace(/[[\]]/g, ''))).toEqual(wanted);
    });
    test.each(allows.map(text => [text]))('lets pass %s', text => {
      expect(find(text)).toEqual([]);
    });
    test('lets more pass than it finds', () => {
      expect(allows.length).toBeGreaterThan(flags.length);
    });
  });
}

export interface DraftTable {
  pack?: string;
  flags: readonly Partial<Draft>[];
  allows: readonly Partial<Draft>[];
}

/** For what is seen by more than the words: account, attachments, clock, machine, what is replied to. */
export function draftTable(detector: Detector, { pack = 'ageukcap', flags, allows }: DraftTable): void {
  describe(`${detector.id}, ${pack}, drafts`, () => {
    test.each(flags.map(draft => [draft]))('finds it in %j', draft => {
      expect(matchesIn(detector, draft, pack)).not.toEqual([]);
    });
    test.each(allows.map(draft => [draft]))('lets pass %j', draft => {
      expect(matchesIn(detector, draft, pack)).toEqual([]);
    });
  });
}

function matchesIn(detector: Detector, draft: Partial<Draft>, pack: string): readonly Match[] {
  const whole: Draft = { text: '', site: 'facebook', surface: 'post', role: 'personal', media: [], ...draft };
  return detector.detect(readDraft(whole, builtInRulebook(pack).lexicon));
}
