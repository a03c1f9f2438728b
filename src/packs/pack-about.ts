import { z } from 'zod';

/** What a person is told of the pack they follow. */
export interface PackAbout {
  version: string;
  /** When the policy behind it was to be reviewed, as year and month or as a day, where the policy says. */
  review?: string | undefined;
}

const packSchema = z.object({ version: z.string() });
const aboutSchema = z.object({
  governance: z.object({ policies: z.array(z.object({ review: z.string().optional() })).optional() }),
});

const packFiles = import.meta.glob('/rules/*/pack.json', { import: 'default' });
const aboutFiles = import.meta.glob('/rules/*/about.json', { import: 'default' });

/** Of a built-in pack; the first review that is due, where it has several policies. */
export async function aboutPack(pack: string): Promise<PackAbout | undefined> {
  const [found, about] = await Promise.all([
    packFiles[`/rules/${pack}/pack.json`]?.(),
    aboutFiles[`/rules/${pack}/about.json`]?.(),
  ]);
  if (found === undefined || about === undefined) return undefined;
  const reviews = (aboutSchema.parse(about).governance.policies ?? []).flatMap(({ review }) => review ?? []);
  return { version: packSchema.parse(found).version, review: reviews.toSorted()[0] };
}

/** Since when the policy should have been looked at again, if it should. Years, months and days count as far as they are written. */
export function overdueSince({ review }: PackAbout, today: string): string | undefined {
  return review && review < today.slice(0, review.length) ? review : undefined;
}
