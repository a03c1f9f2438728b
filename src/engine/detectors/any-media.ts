import { wholeDraft } from '../marked';
import type { Detector } from '../reading';

/** Something attached, which nothing here can see. */
export const anyMedia: Detector = {
  id: 'any-media',
  finds: 'attachments',
  detect: ({ draft }) =>
    draft.media.length > 0 ? [wholeDraft('there is an attachment, which Second Look cannot see')] : [],
};
