import { wholeDraft } from '../marked';
import type { Detector } from '../reading';

/** The longest post that LinkedIn takes: what is longer is written in its article editor. */
const LONG = 3000;
const BEGINS =
  /\b(?:new|start(?:ed|ing)?|launch(?:ed|ing)?|first|writ(?:e|ing)|my|our|set(?:ting)? up|creat(?:ed|ing))\s(?:a |our |my |the |new |own ){0,3}(?:blog|vlog|newsletter|substack)\b/i;

/** A blog, a newsletter, an article. */
export const article: Detector = {
  id: 'article',
  finds: 'articles and blogs',
  detect: ({ draft, text }) => {
    const blog = BEGINS.exec(text);
    if (blog)
      return [{ span: { start: blog.index, end: blog.index + blog[0].length }, because: 'it begins a blog' }];
    return draft.site === 'linkedin' && text.length > LONG ? [wholeDraft('it is as long as an article')] : [];
  },
};
