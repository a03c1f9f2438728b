/** Somebody, or some page, in whose name something is said. */
export interface Author {
  name: string;
  kind: 'person' | 'company';
}

export const member: Author = { name: 'Test Member', kind: 'person' };
export const company: Author = { name: 'Test Company', kind: 'company' };
export const other = 'Other Person';

/** Somebody else's post, to be answered or passed on. */
export const original = {
  author: 'Test Author',
  text: 'The new timetable is out: the last bus is at ten.',
};

/** What was said about it, to be replied to. */
export const remark = { author: other, text: 'Will the early one still run?' };

export const schedule = { date: '12/1/2026', time: '9:00 AM' };

export const profile = { headline: 'Care worker', about: 'I like rivers.' };
