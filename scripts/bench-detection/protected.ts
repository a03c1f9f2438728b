import { readLabelledPosts } from '../labelled-post';
import { isSetAside } from '../set-aside';
import { type Judged, judgePost } from './judge-post';
import { type MeasuredSet, share } from './measure';

/** What protected speech says about the organisation may never hold it. */
const ABOUT_THE_ORGANISATION = [
  'disparagement',
  'confidential',
  'org-reference',
  'work-association',
  'missing-disclaimer',
];

export const protectedSpeech: MeasuredSet = {
  name: 'Protected speech',
  run: () => {
    const posts = readLabelledPosts('tests/corpus/posts.jsonl').filter(post => post.protected);
    return [true, false].flatMap(aside => {
      const judged = posts.filter(({ id }) => isSetAside(id) === aside).map(post => judgePost(post));
      const part = aside ? 'only measured on' : 'learned from';
      const free = judged.filter(({ post }) => post.protected === 'yes');
      const alike = judged.filter(({ post, must }) => post.protected === 'look-alike' && must.size > 0);
      return [
        {
          what: `protected, held for the organisation (${part})`,
          is: share(free.filter(isHeldForIt).length, free.length),
          aim: '0',
        },
        {
          what: `look-alikes let through as protected (${part})`,
          is: share(alike.filter(isLetThrough).length, alike.length),
          aim: '≤ 5%',
        },
      ];
    });
  },
};

function isHeldForIt({ findings }: Judged): boolean {
  return findings.some(
    ({ category, severity }) => severity !== 'advise' && ABOUT_THE_ORGANISATION.includes(category),
  );
}

function isLetThrough({ findings }: Judged): boolean {
  return findings.some(finding => finding.protected === true);
}
