/** Invented, as everybody here is. */
export const ME = 'test_user';
/** What the account calls itself. */
export const NAME = 'Test User';
export const OTHER = 'other_user';

export const POST = { author: OTHER, text: 'A walk by the river this morning.' };
export const COMMENT = { author: 'river_walks', text: 'The geese are back!' };
