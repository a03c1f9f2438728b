import { type LabelledPost, readLabelledPosts } from '../labelled-post';
import { isSetAside } from '../set-aside';
import { sharedFile } from '../shared-data';
import { type Judged, judgePost } from './judge-post';
import { type Measure, type MeasuredSet, NOT_THERE, share } from './measure';

const CORPUS = 'tests/corpus/posts.jsonl';
const FAMILIES = ['org-reference', 'service-user', 'confidential', 'missing-disclaimer'];

/** Every labelled post, judged once, by the set it is in. */
export function judgedSets(): { name: string; judged: Judged[] | undefined }[] {
  const corpus = readLabelledPosts(CORPUS).filter(post => post.protected === undefined);
  const examples = sharedFile('examples', 'posts.dev.jsonl');
  return [
    { name: 'Corpus, the part only measured on', judged: judge(corpus.filter(({ id }) => isSetAside(id))) },
    { name: 'Corpus, the part learned from', judged: judge(corpus.filter(({ id }) => !isSetAside(id))) },
    { name: 'Examples', judged: examples ? judge(readLabelledPosts(examples)) : undefined },
  ];
}

export function labelledSets(sets: ReturnType<typeof judgedSets>): MeasuredSet[] {
  return sets.map(({ name, judged }) => ({
    name,
    run: () => (judged ? [...totals(judged), ...byCategory(judged)] : [...NOT_THERE]),
  }));
}

function judge(posts: readonly LabelledPost[]): Judged[] {
  return posts.map(post => judgePost(post));
}

function totals(judged: readonly Judged[]): Measure[] {
  const breaches = judged.filter(({ must }) => must.size > 0);
  const clean = judged.filter(({ must }) => must.size === 0);
  const ofFamilies = breaches.filter(({ must }) => FAMILIES.some(family => must.has(family)));
  const isFamily = ({ must }: Judged) => FAMILIES.some(family => must.get(family) === true);
  const isRight = ({ must }: Judged) => [...must.values()].includes(true);
  const count = (list: readonly Judged[], isSo: (one: Judged) => boolean) =>
    share(list.filter(isSo).length, list.length);
  return [
    { what: 'breaches of the four families held', is: count(ofFamilies, isFamily), aim: '≥ 95%' },
    { what: 'breaches held for a right reason', is: count(breaches, isRight), aim: '≥ 85%' },
    {
      what: 'clean held for a category not in may',
      is: count(clean, one => one.wrong.length > 0),
      aim: '≤ 2%',
    },
    { what: 'clean held for any reason', is: count(clean, one => one.held), aim: '≤ 4%' },
    ...['personal', 'authorised'].map(role => ({
      what: `  breaches held, ${role}`,
      is: count(
        breaches.filter(({ post }) => post.role === role),
        isRight,
      ),
    })),
    ...['ageukcap', 'allsorts', 'care-provider', 'ims'].map(pack => ({
      what: `  breaches held, ${pack}`,
      is: count(
        breaches.filter(({ post }) => post.pack === pack),
        isRight,
      ),
    })),
  ];
}

/** How many posts that must raise a category do, and how right it is when it holds. */
function byCategory(judged: readonly Judged[]): Measure[] {
  const categories = new Set(judged.flatMap(({ must, wrong }) => [...must.keys(), ...wrong]));
  return [...categories].toSorted().map(category => {
    const asked = judged.filter(({ must }) => must.has(category));
    const found = asked.filter(({ must }) => must.get(category) === true).length;
    const wrong = judged.filter(one => one.wrong.includes(category)).length;
    const holds = judged.filter(({ findings }) =>
      findings.some(finding => finding.category === category && finding.severity !== 'advise'),
    ).length;
    return {
      what: `  ${category}`,
      is: `${share(found, asked.length)}; precision ${share(holds - wrong, holds)}`,
    };
  });
}
