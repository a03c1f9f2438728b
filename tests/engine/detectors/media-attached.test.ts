import { mediaAttached } from '@/src/engine/detectors/media-attached';
import { draftTable } from '@/tests/helpers/detector-table';

draftTable(mediaAttached, {
  flags: [
    { text: 'Night out with my work colleagues', media: [{ kind: 'image' }] },
    { text: 'What a day', role: 'authorised', media: [{ kind: 'video', alt: 'children dancing' }] },
  ],
  allows: [
    { text: 'Night out with my work colleagues' },
    { text: 'My garden', media: [{ kind: 'image', alt: 'roses' }] },
    { text: 'Me and my mum', media: [{ kind: 'image' }] },
    { text: 'Our leaflet, colleagues', media: [{ kind: 'document' }] },
  ],
});
