import { describe, expect, test } from 'vitest';
import { readDraft } from '@/src/engine/read-draft';
import type { Detector } from '@/src/engine/reading';
import { builtInRulebook } from '@/src/packs/built-in';

export interface DetectorTable {
  /** The pack whose words are read; the care charity's, unless said otherwise. */
  pack?: string;
  /** Square brackets mark what is to be underlined. */
  flags: readonly string[];
  /** Near misses. Longer than the other list: this is where quality is lost. */
  allows: readonly string[];
}

/** What a detector must find, to the letter, and what it must let pass. Every sentence is invented. */
export function detectorTable(detector: Detector, { pack = 'ageukcap', flags, allows }: DetectorTable): void {
  const find = (text: string): string[] => {
    const { lexicon } = builtInRulebook(pack);
    const draft = { text, site: 'facebook', surface: 'post', role: 'personal', media: [] } as const;
    return detector.detect(readDraft(draft, lexicon)).map(({ span }) => text.slice(span.start, span.end));
  };
  describe(`${detector.id}, ${pack}`, () => {
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
