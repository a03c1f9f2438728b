import { marksNear, sentenceOf, touchesMark } from '../around';
import { perReading } from '../per-reading';
import type { Detector, Mark, Reading } from '../reading';
import type { Match } from '../types';
import { workAssociation } from './work-association';

const MATTERS = ['business-alone', 'business', 'business-perhaps'];

/** Contracts, inspections, cuts, investigations, codes: matters of the author's own organisation, not of the news. */
export const businessMatter: Detector = {
  id: 'business-matter',
  finds: 'inside matters of your organisation',
  detect: reading => {
    if (!MATTERS.some(tag => reading.marks(tag).length > 0)) return [];
    const alone = reading.marks('business-alone');
    const sure = reading
      .marks('business')
      .filter(mark => isOurs(reading, mark) && !touchesMark(alone, mark.span));
    const perhaps = reading
      .marks('business-perhaps')
      .filter(mark => isOurs(reading, mark) && (isAboutWork(reading) || namesOurWork(reading, mark)))
      .filter(({ span }) => !touchesMark(alone, span) && !touchesMark(sure, span));
    return [...alone, ...sure, ...perhaps]
      .toSorted((a, b) => a.span.start - b.span.start)
      .filter(({ span }, at, all) => span.start >= (all[at - 1]?.span.end ?? 0))
      .map(found);
  },
};

function isOurs(reading: Reading, mark: Mark): boolean {
  const sentence = sentenceOf(mark, reading);
  return ['ours', 'organisation', 'works-there'].some(tag => marksNear(reading, tag, sentence).length > 0);
}

const isAboutWork = perReading((reading): boolean => {
  const tags = ['organisation', 'inside-talk', 'business'];
  return tags.some(tag => reading.marks(tag).length > 0) || workAssociation.detect(reading).length > 0;
});

/** "Two carers down": the words themselves say what kind of work it is. */
function namesOurWork(reading: Reading, { span }: Mark): boolean {
  return touchesMark(reading.marks('our-work'), span);
}

function found({ span }: Mark): Match {
  return { span, because: 'how things stand inside your organisation' };
}
