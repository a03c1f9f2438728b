import { z } from 'zod';
import { isSameAccount } from '@/src/engine/accounts';
import type { Role, SiteId } from '@/src/engine/types';
import { id, roles, sites } from './schema/parts';

/** An account as a site shows it. */
export interface Account {
  site: SiteId;
  account: string;
}

/** What the person said of one account; what they left open is as it is for all the others. */
export interface AccountChoice extends Account {
  pack?: string | undefined;
  role?: Role | undefined;
}

/** More accounts than anybody has; the one chosen for longest ago is forgotten first. */
const MOST = 200;

const accountChoice = z.object({
  site: z.enum(sites),
  account: z.string().trim().min(1).max(500),
  pack: id.optional().catch(undefined),
  role: z.enum(roles).optional().catch(undefined),
});

/** An entry that means nothing any more takes none of the others with it. */
export const accountChoices = z
  .array(z.unknown())
  .catch([])
  .transform((list): AccountChoice[] => list.flatMap(each => accountChoice.safeParse(each).data ?? []));

export function choiceFor(
  choices: readonly AccountChoice[],
  { site, account }: { site: SiteId; account?: string | undefined },
): AccountChoice | undefined {
  return account === undefined ? undefined : choices.find(choice => isOf(choice, { site, account }));
}

/** The choices with this one made, the newest last. One that leaves everything open is forgotten. */
export function withChoice(
  choices: readonly AccountChoice[],
  account: Account,
  chosen: Pick<AccountChoice, 'pack' | 'role'>,
): AccountChoice[] {
  const choice = { ...choiceFor(choices, account), ...account, ...chosen };
  const others = withoutChoice(choices, account);
  return choice.pack || choice.role ? [...others, choice].slice(-MOST) : others;
}

export function withoutChoice(choices: readonly AccountChoice[], account: Account): AccountChoice[] {
  return choices.filter(choice => !isOf(choice, account));
}

export function isOf(choice: Account, { site, account }: Account): boolean {
  return choice.site === site && isSameAccount(choice.account, account);
}
