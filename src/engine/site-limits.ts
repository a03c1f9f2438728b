import type { SiteId, Surface } from './types';

/** Characters that a site takes; Infinity where nobody reaches it. */
export function roomOn(site: SiteId, surface: Surface): number {
  if (site === 'x') return surface === 'message' ? 10_000 : surface === 'profile' ? 160 : 280;
  if (site === 'linkedin') return surface === 'comment' || surface === 'reply' ? 1250 : 3000;
  if (site === 'instagram') return surface === 'profile' ? 150 : surface === 'message' ? 1000 : 2200;
  return Number.POSITIVE_INFINITY;
}

const LINK = /\bhttps?:\/\/\S+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|uk|co|io|info|gov)(?:\/\S*)?/gi;
const LINK_LENGTH = 23;
/** What counts once on X; everything else counts twice (twitter-text 3, `ranges`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ranges are as X publishes them
const LIGHT = /^[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]$/;

export function lengthOn(site: SiteId, text: string): number {
  if (site !== 'x') return text.length;
  let length = 0;
  const links = text.match(LINK)?.length ?? 0;
  for (const { segment } of new Intl.Segmenter('en').segment(text.replace(LINK, '')))
    length += /\p{Emoji_Presentation}/u.test(segment) ? 2 : weigh(segment);
  return length + links * LINK_LENGTH;
}

function weigh(segment: string): number {
  return [...segment].reduce((sum, character) => sum + (LIGHT.test(character) ? 1 : 2), 0);
}
