import type { SiteId, Surface } from '@/src/engine/types';

/**
 * One kind of compose box, as data. Selectors say what the editor library and the platform put there first,
 * the site's own stable marks next, and labels never: they are translated.
 */
export interface Composer {
  surface: Surface;
  /** The element that is typed in. */
  box: string;
  /** What must stand around it, in any tree above it; it bounds the search for the send control too. */
  within: string;
  /** The send control, tried in order. Of several that fit, the one named by `pick` is meant. */
  send: readonly Send[];
  /** Enter alone sends (and Shift+Enter breaks the line). */
  sendsOnEnter?: boolean;
  /** Where the account that posts is shown, inside `within`. */
  account?: AccountMark;
  /** Attached media, inside `within`. */
  media?: string;
}

export interface Send {
  control: string;
  /** `nearest`: in the smallest part of the page that also holds the box. `last-after`: the last one behind the box. */
  pick: 'nearest' | 'last-after';
}

export interface AccountMark {
  select: string;
  /** The attribute that holds it; without one, the text. */
  attribute?: string;
  /** What stands before it in the attribute. */
  prefix?: string;
}

export interface Site {
  id: SiteId;
  hosts: RegExp;
  composers: readonly Composer[];
}
