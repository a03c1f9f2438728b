import { worksThere } from '@/src/engine/detectors/works-there';
import { detectorTable } from '@/tests/helpers/detector-table';

detectorTable(worksThere, {
  flags: ['yes [I work there], what about it', 'this is [where I work] and it leaks'],
  allows: [
    'All views are my own and not those of my employer',
    'does it work there or only at home?',
    'my nan lives there',
    'where I walk the dog',
    'it works here, try again',
  ],
});
