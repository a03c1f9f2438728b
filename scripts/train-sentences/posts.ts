import { type LabelledPost, readLabelledPosts } from '../labelled-post';
import { isSetAside } from '../set-aside';

/** The posts of the corpus that may be learned from. It knows no way to give out the others. */
export function postsToLearnFrom(): LabelledPost[] {
  return readLabelledPosts('tests/corpus/posts.jsonl').filter(({ id }) => !isSetAside(id));
}
