import type { Detector } from '../reading';
import { email } from './email';
import { phone } from './phone';

const MANY = 3;

/** Several addresses or numbers at once: a list of contacts. */
export const contactList: Detector = {
  id: 'contact-list',
  finds: 'lists of contacts',
  detect: reading => {
    const found = [...email.detect(reading), ...phone.detect(reading)].toSorted(
      (a, b) => a.span.start - b.span.start,
    );
    const [first, last] = [found[0], found.at(-1)];
    return found.length >= MANY && first && last
      ? [{ span: { start: first.span.start, end: last.span.end }, because: 'several contacts at once' }]
      : [];
  },
};
