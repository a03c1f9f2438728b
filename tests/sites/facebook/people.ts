export const person = 'Test Person';
export const page = 'Test Page';
export const other = 'Other Person';

/** Somebody else's post, to be answered or passed on. */
export const original = {
  author: 'Test Author',
  text: 'The fair is on the green this year, from noon till four.',
};

/** What was said about it: by somebody else, to be replied to, and by oneself, to be edited. */
export const remark = { author: other, text: 'Is there parking?' };
export const own = 'See you there.';

export const bio = 'I like fairs.';

export const schedule = { date: '12/01/2026', hours: '09', minutes: '30', meridiem: 'AM' };
