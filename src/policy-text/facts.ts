import type { Pack } from '@/src/packs/pack-schema';

export type Route = NonNullable<Pack['contacts']>[number]['for'][number];

/** A sentence that the policy dictates or offers, to say that a view is one's own. */
export interface Wording {
  text: string;
  /** Where the policy wants it. */
  where: 'profile' | 'post';
  /** Word for word; otherwise words like these will do. */
  isExact: boolean;
}

export interface ContactFact {
  for: Route[];
  who: string;
  mail?: string;
  phone?: string;
}

/** What a policy says besides its clauses, as far as it could be made out: to be looked over by somebody. */
export interface Facts {
  title?: string;
  number?: string;
  version?: string;
  /** As exactly as it is said: 2026, 2026-03 or 2026-03-31. */
  effective?: string;
  review?: string;
  reviewEveryMonths?: number;
  approvedBy?: string;
  maintainedBy?: string;
  /** The likeliest first. */
  names: string[];
  short?: string;
  handles: string[];
  domains: string[];
  disclaimers: Wording[];
  contacts: ContactFact[];
  related: string[];
  /** What people are to sign. */
  acknowledgement?: string;
}
