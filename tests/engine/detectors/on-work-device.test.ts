import { onWorkDevice } from '@/src/engine/detectors/on-work-device';
import { draftTable } from '@/tests/helpers/detector-table';

draftTable(onWorkDevice, {
  flags: [{ text: 'Off to the market', device: 'work' }],
  allows: [{ text: 'Off to the market', device: 'own' }, { text: 'Off to the market' }],
});
