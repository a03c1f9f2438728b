import type { Category } from '../types';

/** What the classifier has an opinion about, in the order of its weights. */
export const learnedCategories = [
  'service-user',
  'confidential',
  'disparagement',
  'discrimination',
  'bullying',
  'conflict',
  'copyright',
  'media-consent',
  'endorsement',
  'conduct',
  'representation',
  'authorised-identity',
  'working-hours',
  'work-device',
  'work-email',
  'offensive-language',
  'misleading',
  'nuisance',
  'privacy-settings',
  'colleague-detail',
  'profile-name',
  'work-association',
  'protected-speech',
] as const satisfies readonly (Category | 'protected-speech')[];

export type LearnedCategory = (typeof learnedCategories)[number];

/** Judged of a post as a whole: does the author write about their own work; is it speech that nobody may hold? */
export const OF_WHOLE_POSTS: readonly LearnedCategory[] = ['work-association', 'protected-speech'];

/** Their detectors weigh whole sentences themselves, by a model of their own: what those say is not weighed again. */
export const weighedElsewhere: readonly LearnedCategory[] = [
  'discrimination',
  'bullying',
  'offensive-language',
];

/** A sentence of fewer words says too little to be likened to anything. */
export const FEWEST_WORDS = 4;

/** Where a category's weights stand; -1 for one that isn't learned. */
export function placeOf(category: string): number {
  return places.get(category) ?? -1;
}

const places = new Map<string, number>(learnedCategories.map((category, at) => [category, at]));
