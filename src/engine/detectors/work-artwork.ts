import { marksNear, overlaps, sentenceOf } from '../around';
import { across, wholeDraft } from '../marked';
import type { Detector, Reading } from '../reading';
import { organisationIn } from '../targets';
import type { Match } from '../types';
import { LINKED, workLink } from '../work-link';

/** The organisation's logo, artwork, and pictures off its own pages. */
export const workArtwork: Detector = {
  id: 'work-artwork',
  finds: 'your organisation’s logo, artwork or photos',
  detect: reading => {
    const said = [...logos(reading), ...fromPages(reading)];
    if (said.length > 0) return said;
    const alts = reading.draft.media.map(({ alt = '' }) => alt).join('. ');
    const shown = alts === '' ? [] : logos(reading.read(alts));
    return shown.length > 0 ? [wholeDraft('the description of your picture speaks of a logo')] : [];
  },
};

function logos(reading: Reading): Match[] {
  return reading.marks('work-mark').flatMap(mark => {
    const text = reading.text.slice(mark.span.start, mark.span.end);
    const isOurs = /\b(?:work|our|company|official|charity|organisation|corporate)\b/i.test(text);
    const [named] = organisationIn(reading, sentenceOf(mark, reading));
    if (named) return [{ span: across(mark, named), because: 'your organisation’s own mark' }];
    return isOurs && workLink(reading) >= LINKED - 1
      ? [{ span: mark.span, because: 'your organisation’s own mark' }]
      : [];
  });
}

function fromPages(reading: Reading): Match[] {
  return reading.marks('work-pages').flatMap(mark => {
    const pictures = marksNear(reading, 'picture', sentenceOf(mark, reading));
    const [picture] = pictures.filter(({ span }) => !overlaps(span, mark.span));
    return picture
      ? [{ span: across(mark, picture), because: 'a picture from your organisation’s own pages' }]
      : [];
  });
}
