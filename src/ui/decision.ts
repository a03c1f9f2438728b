/** Why somebody posts something that the policy says must not be posted. Never more than this is asked. */
export const REASONS = ['permitted', 'not-this', 'other'] as const;

export type Reason = (typeof REASONS)[number];

/** What the author chose in the hold sheet. */
export type Decision = { choice: 'edit' } | { choice: 'send'; reason?: Reason };
