import type { Pack } from './pack-schema';

/** What a person is told of the pack they follow. */
export interface PackAbout {
  version: string;
  /** When the policy behind it was to be reviewed, as year and month or as a day, where the policy says. */
  review?: string | undefined;
}

/** The first review that is due, where the pack was made from several policies. */
export function aboutPack({ version, governance }: Pack): PackAbout {
  const reviews = (governance?.policies ?? []).flatMap(({ review }) => review ?? []);
  return { version, review: reviews.toSorted()[0] };
}

/** Since when the policy should have been looked at again, if it should. Years, months and days count as far as they are written. */
export function overdueSince({ review }: PackAbout, today: string): string | undefined {
  return review && review < today.slice(0, review.length) ? review : undefined;
}
