import type { OfficialAccounts } from './accounts';
import type { Lexicon } from './lexicon';
import type { Detector } from './reading';
import type { Category, Clause, Role, Severity, Surface } from './types';

/** What a rule looks at in the rest of the draft before it speaks. */
export interface Conditions {
  /** Tags: one of them is said in the same sentence. */
  near: string | undefined;
  /** Tag: none of it is said in the same sentence. */
  notNear: string | undefined;
  /** Detectors: one of them finds something in the draft. */
  together: readonly string[];
  /** Detectors: none of them finds anything in the draft. */
  unless: readonly string[];
  /** Tag: none of it is said anywhere in the draft. */
  unlessSaid: string | undefined;
}

/** Where a rule looks. */
export type Look =
  | { kind: 'detector'; detector: string }
  | { kind: 'phrases'; tag: string }
  /** If one of these is said, something must be said too; the finding is about an absence. */
  | { kind: 'requires'; detectors: readonly string[]; tag: string; absent: readonly string[] };

export interface Rule {
  id: string;
  look: Look;
  category: Category;
  severity: Severity;
  message: string;
  because: string | undefined;
  clauses: readonly Clause[];
  permission: string | undefined;
  /** Nobody can quieten it for themselves. */
  mandatory?: true;
  roles: readonly Role[];
  surfaces: readonly Surface[];
  conditions: Conditions;
  /** Texts that it must flag. */
  examples: readonly string[];
  /** Wordings that can be added with one click, longest first. */
  offers: readonly string[];
}

/** An organisation's rules, compiled and ready to run. */
export interface Rulebook {
  id: string;
  name: string;
  accounts: OfficialAccounts;
  lexicon: Lexicon;
  detectors: readonly Detector[];
  rules: readonly Rule[];
}
