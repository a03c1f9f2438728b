import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import type { Category, Draft, Span } from '@/src/engine/types';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';
import type { Pack, PackRule } from '@/src/packs/pack-schema';
import { unbracket } from '@/src/packs/unbracket';

const packs = builtInPacks.map(({ id }) => id);

describe('what is said besides, in the same sentence or the next, hides nothing', () => {
  const RESIDENT = 'Mrs Marlow in room 12 refused her tablets again';
  const MANAGER = 'my manager is an absolute joke';
  it.each(
    packs.flatMap(pack => [
      { pack, text: `${RESIDENT}, and ${MANAGER}`, of: ['service-user', 'disparagement'] },
      { pack, text: `${RESIDENT} and ${MANAGER}`, of: ['service-user', 'disparagement'] },
      { pack, text: `${RESIDENT}; ${MANAGER}`, of: ['service-user', 'disparagement'] },
      { pack, text: `${RESIDENT} – ${MANAGER}`, of: ['service-user', 'disparagement'] },
      {
        pack,
        text: `My manager is an absolute joke, and ${RESIDENT}`,
        of: ['service-user', 'disparagement'],
      },
      { pack, text: `${RESIDENT}. My manager is an absolute joke!`, of: ['service-user', 'disparagement'] },
      {
        pack,
        text: `My colleague has been signed off with stress again, and ${MANAGER}`,
        of: ['colleague-detail', 'disparagement'],
      },
    ]),
  )('$pack: $text', ({ pack, text, of }) => {
    const draft: Draft = { text, site: 'facebook', surface: 'post', role: 'personal', media: [] };
    const found = checkDraft(draft, builtInRulebook(pack)).findings.map(({ category }) => category);
    expect(found).toEqual(expect.arrayContaining(of));
  });
});

/** Pairs of which the second is rightly, or knowingly, no more said where the first is. */
const EXCEPTIONS: readonly { lost: Category; beside: Category | 'any'; why: string }[] = [
  {
    lost: 'org-reference',
    beside: 'representation',
    why: 'the packs let the organisation be named where the post invites people ("come along")',
  },
  {
    lost: 'discrimination',
    beside: 'media-consent',
    why: 'the model of offence weighs a sentence with the one before it, and this one is mild',
  },
  {
    lost: 'service-user',
    beside: 'authorised-identity',
    why: 'told over two sentences, which the classifier weighs with what stands before them',
  },
  {
    lost: 'authorised-identity',
    beside: 'any',
    why: 'whether a page speaks, and for whom, is a matter of the whole post: one "I" or "our team" settles it',
  },
];

describe.each(packs)('%s', id => {
  const { pack } = builtInPacks.find(each => each.id === id) ?? { pack: undefined };
  it('finds both of any two kinds that are said one after the other', () => {
    const examples = pack ? oneOfEachCategory(pack) : [];
    expect(examples.length).toBeGreaterThan(12);
    const lost = examples.flatMap(first =>
      examples.flatMap(second => (first === second ? [] : lostIn(first, second, id))),
    );
    expect(lost).toEqual([]);
  });
});

interface Example {
  category: Category;
  draft: Draft;
  marked: Span | undefined;
}

function oneOfEachCategory({ rules }: Pack): Example[] {
  const seen = new Set<Category>();
  return rules.flatMap(rule => {
    if (seen.has(rule.category)) return [];
    seen.add(rule.category);
    return [exampleOf(rule)];
  });
}

function exampleOf({ category, flags, roles, surfaces }: PackRule): Example {
  const [flag = ''] = flags;
  const given = typeof flag === 'string' ? { text: flag } : flag;
  const { text, marked } = unbracket(given.text);
  const [role = 'personal'] = roles ?? [];
  const [surface = 'post'] = surfaces ?? [];
  const draft: Draft = {
    ...given,
    text,
    role: given.role ?? role,
    surface: given.surface ?? surface,
    site: given.site ?? 'facebook',
    media: given.media ?? [],
  };
  return { category, draft, marked };
}

function lostIn(first: Example, second: Example, pack: string): string[] {
  const draft = oneAfterTheOther(first.draft, second.draft);
  if (!draft) return [];
  const { findings } = checkDraft(draft, builtInRulebook(pack));
  const moved = draft.text.length - second.draft.text.length;
  const isFound = ({ category, marked }: Example, by: number) =>
    findings.some(
      ({ category: found, span }) =>
        found === category && (!marked || (span.start < marked.end + by && marked.start + by < span.end)),
    );
  const isExpected = (gone: Example, beside: Example) =>
    EXCEPTIONS.some(
      each => each.lost === gone.category && (each.beside === 'any' || each.beside === beside.category),
    );
  return [
    ...(isFound(first, 0) || isExpected(first, second) ? [] : [`${first.category} in: ${draft.text}`]),
    ...(isFound(second, moved) || isExpected(second, first) ? [] : [`${second.category} in: ${draft.text}`]),
  ];
}

/** Nothing, where no one post could be both. */
function oneAfterTheOther(first: Draft, second: Draft): Draft | undefined {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  for (const added of ['text', 'media']) names.delete(added);
  const isContrary = [...names].some(name => {
    const [one, other]: unknown[] = [Reflect.get(first, name), Reflect.get(second, name)];
    return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
  });
  if (isContrary) return undefined;
  const stop = /[.!?]$/.test(first.text) ? ' ' : '. ';
  const media = [...first.media, ...second.media];
  return { ...first, ...second, media, text: first.text + stop + second.text };
}
