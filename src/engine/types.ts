/**
 * The words the whole product shares: what is about to be said, what was found in it, and what follows.
 * Plain data only, so that it can travel by message. Spans are `[start, end)` in UTF-16 units of `Draft.text`.
 */

export type SiteId = 'x' | 'linkedin' | 'facebook' | 'instagram';

export type Surface = 'post' | 'comment' | 'reply' | 'share' | 'caption' | 'message' | 'profile';

/** As oneself, or cleared to post for the organisation. */
export type Role = 'personal' | 'authorised';

/** From the clause's own words: `stop` must not, `warn` should not, `advise` bear in mind. */
export type Severity = 'stop' | 'warn' | 'advise';

/** `hold` before `unsure` before `advise` before `clear`. Only findings hold. */
export type Verdict = 'hold' | 'unsure' | 'advise' | 'clear';

/** The names the policies use. */
export type Category =
  | 'org-reference'
  | 'work-association'
  | 'missing-disclaimer'
  | 'service-user'
  | 'colleague-detail'
  | 'personal-data'
  | 'confidential'
  | 'disparagement'
  | 'discrimination'
  | 'bullying'
  | 'conflict'
  | 'copyright'
  | 'media-consent'
  | 'endorsement'
  | 'conduct'
  | 'representation'
  | 'authorised-identity'
  | 'profile-name'
  | 'working-hours'
  | 'work-email'
  | 'work-device'
  | 'offensive-language'
  | 'misleading'
  | 'nuisance'
  | 'privacy-settings';

export interface Media {
  kind: 'image' | 'video' | 'gif' | 'document' | 'other';
  alt?: string | undefined;
}

/** What is about to be said, and where, by whom and when. Left out means unknown, never "no". */
export interface Draft {
  text: string;
  site: SiteId;
  surface: Surface;
  role: Role;
  media: readonly Media[];
  /** The account posted as, as the compose box shows it. */
  account?: string | undefined;
  /** The display name, where it is being changed. */
  name?: string | undefined;
  /** Whether that account is one of the organisation's own. */
  official?: boolean | undefined;
  /** What is replied to, quoted or shared. */
  replyTo?: { author?: string | undefined; text?: string | undefined } | undefined;
  /** What the card of a link says that stands under the text. */
  linkCard?: string | undefined;
  /** Who will be able to see it, and when it goes out if not at once, in the site's words and language. */
  audience?: string | undefined;
  scheduled?: string | undefined;
  /** Where in the text something can be added, when that is not its end or the site counts that part for itself. */
  addAt?: Span | undefined;
  /** ISO 8601 with offset. Without it no clock rule fires. */
  now?: string | undefined;
  profileHasDisclaimer?: boolean | undefined;
  /** When the person works, as they entered it themselves. */
  hours?: Hours | undefined;
  /** Whose machine this browser runs on, as the person marked it. */
  device?: 'work' | 'own' | undefined;
}

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Times are `HH:MM`, of the place where the person is. A shift may run past midnight: it belongs to the day on which it begins. */
export interface Hours {
  days: readonly (typeof weekdays)[number][];
  from: string;
  to: string;
  breaks?: readonly { from: string; to: string }[] | undefined;
}

export interface Span {
  start: number;
  end: number;
}

/** Where a detector found something, and because of what, in words the author understands. */
export interface Match {
  span: Span;
  because: string;
  /** By likeness to other posts, not by what its words say. */
  guess?: true;
  /** Its words leave no doubt: the classifier is not asked about them. */
  plain?: true;
  /** A guess too unsure to hold a post for: it is worth mentioning. */
  faint?: true;
}

/** A detector that could not do its work. Never holds draft text. */
export interface Fault {
  detector: string;
  why: string;
}

/** The organisation's own sentence, and where it stands. */
export interface Clause {
  id: string;
  heading: string;
  quote: string;
}

/** What one click can do about a finding. */
export type Fix =
  | { kind: 'append'; text: string }
  /** `was` is what stands there, where that is not the finding's own words. An empty text takes it out. */
  | { kind: 'replace'; span: Span; text: string; was?: string };

/** A rule applied to a match. A finding about an absence has the span `[0, 0)`. */
export interface Finding {
  rule: string;
  category: Category;
  severity: Severity;
  span: Span;
  quote: string;
  /** One plain sentence to the author. */
  message: string;
  because: string;
  /** By likeness to other posts, not by what its words say. */
  guess?: true;
  /** Of a guess: the known example that it is most like. */
  alike?: string;
  clauses: readonly Clause[];
  /** Who can permit it, when somebody can. */
  permission?: string | undefined;
  fixes: readonly Fix[];
  /** The organisation wants it said whatever the person would rather. */
  mandatory?: true;
  /** It would hold, but what the post says is protected: reporting danger, union matters, one's own pay. */
  protected?: true;
}

/** A part of the draft that could not be checked; the author sees it. */
export interface Unchecked {
  what: string;
  why: string;
}

/** What came of checking one draft. It keeps the text that it was made from. */
export interface Check {
  text: string;
  verdict: Verdict;
  findings: readonly Finding[];
  unchecked: readonly Unchecked[];
  /** It reports danger or wrongdoing, or is about a union or one's own pay: free to be said. */
  protected?: true;
}
