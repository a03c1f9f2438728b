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
/**
 * What counts twice on X (twitter-text 3: all outside its `ranges`), in runs; a joiner is part of the emoji it joins.
 * Everything else counts once. Runs are cut, for the segmenter takes time by the square of their length.
 */
const HEAVY =
  /[^\s!-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037](?:[^\s!-\u10ff\u2000-\u200c\u2010-\u201f\u2032-\u2037]){0,300}/gu;
const graphemes = new Intl.Segmenter('en');

export function lengthOn(site: SiteId, text: string): number {
  if (site !== 'x') return text.length;
  let links = 0;
  let heavy = 0;
  const unlinked = text.replace(LINK, () => {
    links += 1;
    return '';
  });
  const light = unlinked.replace(HEAVY, run => {
    for (const { segment } of graphemes.segment(run))
      heavy += /\p{Emoji_Presentation}/u.test(segment) ? 2 : [...segment].length * 2;
    return '';
  });
  return [...light].length + heavy + links * LINK_LENGTH;
}
