import { wholeDraft } from '../marked';
import type { Detector, Reading } from '../reading';
import { LINKED, workLink } from '../work-link';

/** A picture or film that shows people, or a working place, as far as the words tell. */
export const mediaAttached: Detector = {
  id: 'media-attached',
  finds: 'attached pictures of people and of work',
  detect: reading => {
    const { media, role } = reading.draft;
    const pictures = media.filter(({ kind }) => kind === 'image' || kind === 'video');
    if (pictures.length === 0) return [];
    const alts = reading.read(pictures.map(({ alt = '' }) => alt).join('. '));
    const isOfWork =
      role === 'authorised' ||
      workLink(reading) >= LINKED ||
      [reading, alts].some(each => each.marks('work-shown').length > 0);
    return isOfWork && [reading, alts].some(showsPeople)
      ? [wholeDraft('a picture of people, by the words that go with it')]
      : [];
  },
};

function showsPeople(reading: Reading): boolean {
  return ['people-shown', 'served', 'served-many', 'own-served', 'a-colleague'].some(
    tag => reading.marks(tag).length > 0,
  );
}
