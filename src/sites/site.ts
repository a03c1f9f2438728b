import type { SiteId, Surface } from '@/src/engine/types';

/**
 * One kind of compose box, as data: all that has to be known to hold what is sent from it. Selectors say what the editor
 * library and the platform put there first, the site's own stable marks next, and labels never: they are translated.
 */
export interface Composer {
  /** Its name within the site, under which `Sight` says what can be read around it. */
  id: string;
  surface: Surface;
  /** The paths of the pages that have it, where nothing but the address tells it from others. */
  at?: RegExp;
  /** What is typed in. Several in the same part of the page that go out together are one message. */
  box: string;
  /** What must stand around it, in any tree above it; it bounds the search for the send control too. */
  within: string;
  /** The send controls, tried in order. */
  send: readonly Send[];
  /** Enter alone sends (and Shift+Enter breaks the line): always, or where this is shown in `within`. */
  enter?: true | string;
  /** Known by its shape only: what sends it is a guess too. */
  isGuess?: true;
  /** Of several fields the one to add something to; else the last. */
  addTo?: string;
  /** Nothing is typed: the box is the control from whose menu something is shared. */
  isBare?: true;
}

export interface Send {
  control: string;
  /**
   * Of several that fit, which is meant. `nearest`: in the smallest part of the page that also holds the box.
   * `behind`: in the smallest part that has one behind the box, the last of those. `last-after`: the last one behind the
   * box. `step`: the last one of a later step, wherever in the page that stands. `once-gone`: such a one, if it comes only
   * when the page has taken the box away.
   */
  pick: 'nearest' | 'behind' | 'last-after' | 'step' | 'once-gone';
  /** It sends too, but is not the one to press for the person. */
  isOther?: true;
}

/** Something is shared at once, without a box: by this control, in a menu that the press before has opened. */
export interface BareShare {
  /** Its name within the site, among those of the composers. */
  id: string;
  opened: string;
  control: string;
  /** What is shared stands in it, around what opened the menu. */
  within: string;
}

/** What the guard knows of a site. */
export interface Site {
  id: SiteId;
  hosts: RegExp;
  composers: readonly Composer[];
  bareShares?: readonly BareShare[];
  /** Boxes that are nobody's draft, although they look like one. */
  leaveAlone?: string;
}

/** A place of the page where something can be read, looked for in `within` unless it says otherwise. */
export interface Mark {
  select: string;
  /** The attribute that holds it; without one, the text, or what is typed in it. */
  attribute?: string;
  /** What of it is meant: the first group, or all that fits. Without a pattern, all of it. */
  pattern?: RegExp;
  in?: Place;
  /** All that fit are meant, one after the other: a date, and a time. */
  all?: true;
  /** Where this is shown, it has to say it too: labels say names among words that are translated. */
  saidIn?: Mark;
}

/** `page`: anywhere. `around`: in the nearest such element around the box. `before`: the last one before the box, in that element. */
type Place = 'page' | { around: string } | { before: string };

/** What can be read around one kind of compose box. Marks are tried in order; what none of them finds is unknown. */
export interface Sight {
  /** What else the box may be, by what is shown there. */
  surfaces?: readonly { shows: string; in?: Place; surface: Surface }[];
  /** Whom the text itself names, where it begins, as the one it answers. Marks and surfaces call the name `{addressee}`. */
  addressee?: RegExp;
  /** It is the person's own profile that is edited, or a part of it: what is said there holds for every post. */
  ownProfile?: 'whole' | 'part';
  /** The name of the account, where it is being changed. */
  name?: readonly Mark[];
  /** The account that posts. */
  account?: readonly Mark[];
  /** What is replied to, quoted or shared. */
  author?: readonly Mark[];
  quoted?: readonly Mark[];
  /** Attached media, in `within`. */
  media?: string;
  /** Who will see it, as the page says it. */
  audience?: readonly Mark[];
  /** When it goes out, as the page says it. */
  scheduled?: readonly Mark[];
}

/** What more the keeper knows of a site. */
export interface SiteSight {
  sights: Readonly<Record<string, Sight>>;
  /** Where the site says what became of a post. */
  notices?: string;
  /** Who is signed in, on every page. */
  me?: readonly Mark[];
  /** What a profile page shows as the bio of whoever it is about. */
  bio?: readonly Mark[];
}
