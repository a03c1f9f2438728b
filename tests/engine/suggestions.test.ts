import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import type { Fix } from '@/src/engine/types';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';
import type { PackExample } from '@/src/packs/pack-schema';
import { unbracket } from '@/src/packs/unbracket';

type Replacement = Fix & { kind: 'replace' };

function check({ text, role, site, surface, ...rest }: Exclude<PackExample, string>, pack: string) {
  const { media = [] } = rest;
  const draft = { ...rest, text, media, role: role ?? 'personal', site: site ?? 'x' } as const;
  return checkDraft({ ...draft, surface: surface ?? 'post' }, builtInRulebook(pack));
}

/** What one click after the other could make of a text. */
function offered(text: string, pack = 'care-provider'): string[] {
  return check({ text }, pack)
    .findings.flatMap(({ fixes }) => fixes.filter(isReplacement))
    .map(fix => applied(text, fix));
}

describe('what one click can write instead', () => {
  it('is “someone I support” for a name, with what goes before it, or the post without that sentence', () => {
    expect(offered('Long night. Poor Mrs Patel in room 12 had a fall again.')).toEqual([
      'Long night. Someone I support in room 12 had a fall again.',
      'Long night.',
    ]);
  });

  it('is not a post that says nothing', () => {
    expect(offered('Poor Mrs Patel in room 12 had a fall again')).toEqual([
      'Someone I support in room 12 had a fall again',
    ]);
  });

  it('is initials for somebody one works with', () => {
    expect(offered('Sarah from my shift is off, she had a breakdown. Get well soon')).toContain(
      'S. from my shift is off, she had a breakdown. Get well soon',
    );
  });

  it('is the text without a number, and without the space before it', () => {
    expect(offered('Call Lee on 07700 900123, he knows')).toEqual(['Call Lee on, he knows']);
  });

  it('is “my employer” for its name, and nothing for a hashtag', () => {
    expect(offered('Ten years at Meadowbank Care today')).toEqual(['Ten years at my employer today']);
    expect(offered('Loving the #MeadowbankCare bake sale')).toEqual(['Loving the bake sale']);
  });

  it('names what it is about where that is not what was marked', () => {
    const [finding] = check({ text: 'Poor Mrs Patel in room 12 had a fall again' }, 'care-provider').findings;
    expect(finding?.fixes).toContainEqual(expect.objectContaining({ was: 'Poor Mrs Patel' }));
  });
});

describe.each(builtInPacks.map(({ id, pack }) => [id, pack] as const))('in the pack %s', (id, pack) => {
  it('nothing that is offered makes a post worse, and what is taken out is gone', () => {
    const faults = pack.rules.flatMap(({ flags }) => flags.flatMap(flag => faultsOf(flag, id)));
    expect(faults).toEqual([]);
  });
});

function faultsOf(flag: PackExample, pack: string): string[] {
  const example = typeof flag === 'string' ? { text: flag } : flag;
  const draft = { ...example, text: `${unbracket(example.text).text}. Lovely weather today.` };
  const before = check(draft, pack).findings;
  return before.flatMap(({ rule, fixes }) =>
    fixes.filter(isReplacement).flatMap(fix => {
      const text = applied(draft.text, fix);
      const after = check({ ...draft, text }, pack).findings;
      const isGone = fix.text !== '' || count(after, rule) < count(before, rule);
      return isGone && held(after) <= held(before) ? [] : [`${draft.text} → ${text}`];
    }),
  );
}

function count(findings: readonly { rule: string }[], rule: string): number {
  return findings.filter(finding => finding.rule === rule).length;
}

function held(findings: readonly { severity: string }[]): number {
  return findings.filter(({ severity }) => severity !== 'advise').length;
}

function isReplacement(fix: Fix): fix is Replacement {
  return fix.kind === 'replace';
}

function applied(text: string, { span, text: words }: Replacement): string {
  return text.slice(0, span.start) + words + text.slice(span.end);
}
