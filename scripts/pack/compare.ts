import { englishDifferences, sentenceOf, summaryOf } from '@/src/packs/difference-words';
import { differencesOf } from '@/src/packs/differences';
import { noticeOf, noticeText } from '@/src/packs/notice';
import { englishNotice } from '@/src/packs/notice-words';
import { compareVersions } from '@/src/packs/versions';
import { NotRight, say } from './outcome';
import { readPack } from './read-pack';

/** What is different, one a line; or the notice for staff. Something different under a version that is not higher is not right. */
export async function compare(before: string, after: string, isNotice: boolean): Promise<void> {
  const [older, newer] = [await readPack(before), await readPack(after)];
  const differences = differencesOf(older, newer);
  if (isNotice) process.stdout.write(noticeText(noticeOf(older, newer, englishNotice)));
  else {
    for (const difference of differences)
      say(`${difference.part}: ${sentenceOf(difference, englishDifferences)}`);
    say(`${older.version} → ${newer.version}: ${summaryOf(differences, englishDifferences)}`);
  }
  if (differences.length > 0 && compareVersions(newer.version, older.version) <= 0)
    throw new NotRight(after, [
      {
        where: 'version',
        what: `it is ${newer.version}, and ${before} was ${older.version}`,
        hint: 'Every change needs a higher version, or nobody who has the older one will get it.',
      },
    ]);
}
