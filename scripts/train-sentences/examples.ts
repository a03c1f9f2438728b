import { overlaps } from '@/src/engine/around';
import { written } from '@/src/engine/detectors';
import { featuresOf, notLearned } from '@/src/engine/learned/features';
import {
  learnedCategories,
  OF_WHOLE_POSTS,
  placeOf as placeOfCategory,
} from '@/src/engine/learned/learned-categories';
import { readDraft } from '@/src/engine/read-draft';
import type { Reading } from '@/src/engine/reading';
import type { Draft, Span } from '@/src/engine/types';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';
import { unbracket } from '@/src/packs/unbracket';
import type { LabelledPost } from '../labelled-post';

/** What is to be learned of a sentence or a post in one category: 1 it is one, -1 it is not, 0 nothing. */
export type Lesson = Int8Array;

export interface Example {
  id: string;
  role: Draft['role'];
  pack: string;
  sentences: { features: Uint32Array; lesson: Lesson; span: Span; words: number }[];
  whole: { features: Uint32Array; lesson: Lesson };
  /** How much it counts. */
  weight: number;
}

const WORK = placeOfCategory('work-association');
const PROTECTED = placeOfCategory('protected-speech');
const WHOLE = OF_WHOLE_POSTS.map(placeOfCategory);
/** A rule's own examples count more: what a manager wrote down must come out. */
const OF_A_RULE = 8;
/** What shows the author's own work: the head for whole posts learns from both labels. */
const OF_WORK = ['work-association', 'missing-disclaimer'];

export function exampleOf(post: LabelledPost, weight = 1): Example {
  const { id, text, site, surface, role, pack } = post;
  const reading = readDraft({ text, site, surface, role, media: [] }, builtInRulebook(pack).lexicon);
  const must = new Set(post.must.map(({ category }) => category));
  const lessons = learnedCategories.map(category =>
    must.has(category) ? 1 : isExcused(post, category) ? 0 : -1,
  );
  const spans = post.must.map(({ category, span }) => ({ category, span: placeOf(span, text) }));
  return {
    ...featured(
      reading,
      (at, span) => {
        const lesson = lessons[at] ?? 0;
        if (lesson <= 0) return lesson;
        const isHere = spans.some(
          one => one.category === learnedCategories[at] && one.span && overlaps(one.span, span),
        );
        return isHere ? 1 : 0;
      },
      workLesson(post, must),
      post.protected === 'yes' ? 1 : -1,
    ),
    id,
    role,
    pack,
    weight,
  };
}

/** Any picture may need consent and any share may endorse: that it may be raised says nothing there, and nothing else would be learned. */
const OF_A_SURFACE = ['media-consent', 'endorsement'];

/** It can be raised without being wrong, so that nothing is to be learned from it. */
export function isExcused({ may }: LabelledPost, category: string): boolean {
  return may.includes(category) && !OF_A_SURFACE.includes(category);
}

function workLesson({ role, pack, may }: LabelledPost, must: ReadonlySet<string>): number {
  if (role === 'authorised') return 0;
  if (OF_WORK.some(category => must.has(category))) return 1;
  if (pack === 'ims' && may.includes('missing-disclaimer')) return 0;
  return OF_WORK.some(category => may.includes(category)) ? 0 : -1;
}

/** The packs' own examples: what a rule must flag and must allow, learned for its category alone. */
export function examplesOfRules(): Example[] {
  return builtInPacks.flatMap(({ id: pack, pack: { rules } }) =>
    rules.flatMap(rule => {
      const at = placeOfCategory(rule.category);
      if (at < 0 || (rule.kind === 'detector' && notLearned.includes(rule.detector))) return [];
      const examples = [
        ...rule.flags.map(each => ({ each, sign: 1 })),
        ...rule.allows.map(each => ({ each, sign: -1 })),
      ];
      return examples.map(({ each, sign }, number) => {
        const given = typeof each === 'string' ? { text: each } : each;
        const { text, marked } = unbracket(given.text);
        const draft: Draft = {
          text,
          site: given.site ?? 'facebook',
          surface: given.surface ?? rule.surfaces?.[0] ?? 'post',
          role: given.role ?? rule.roles?.[0] ?? 'personal',
          media: [],
        };
        const reading = readDraft(draft, builtInRulebook(pack).lexicon);
        const lesson = (category: number, span: Span) => {
          if (category !== at) return 0;
          return sign < 0 || !marked || overlaps(marked, span) ? sign : 0;
        };
        return {
          ...featured(reading, lesson, at === WORK ? sign : 0, 0),
          id: `${pack} ${rule.id} ${number}`,
          role: draft.role,
          pack,
          weight: OF_A_RULE,
        };
      });
    }),
  );
}

function featured(
  reading: Reading,
  lessonOf: (category: number, span: Span) => number,
  work: number,
  isProtected: number,
) {
  const { sentences, post, whole } = featuresOf(reading, written);
  const { words } = reading;
  const wholeLesson = new Int8Array(learnedCategories.length);
  wholeLesson[WORK] = work;
  wholeLesson[PROTECTED] = isProtected;
  return {
    sentences: sentences.map((features, at) => {
      const start = words[reading.sentences[at]?.from ?? 0]?.start ?? 0;
      const end = words[reading.sentences[at + 1]?.from ?? words.length]?.start ?? reading.text.length;
      const span = { start, end };
      const lesson = Int8Array.from(learnedCategories, (_, category) =>
        WHOLE.includes(category) ? 0 : lessonOf(category, span),
      );
      const { from = 0, to = 0 } = reading.sentences[at] ?? {};
      return { features: joined(features, post), lesson, span, words: to - from };
    }),
    whole: { features: whole(), lesson: wholeLesson },
  };
}

function joined(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

function placeOf(words: string | null, text: string): Span | undefined {
  if (words === null) return undefined;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
