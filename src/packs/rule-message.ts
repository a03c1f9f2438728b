import type { PackRule } from './pack-schema';

/** An author must be able to tell the organisation's rule from good advice. */
export function ruleMessage({ message, general }: PackRule, organisation: string): string {
  const said = message.replaceAll('{organisation}', organisation);
  if (!general || /general advice/i.test(said)) return said;
  return `${said} This is general advice: the policy has no rule of its own about it.`;
}
