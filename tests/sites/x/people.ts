/** Invented, as everybody here is. */
export const ME = { name: 'Test Name', handle: 'test_handle' };

export interface Post {
  name: string;
  handle: string;
  text: string;
}

/** What others say under it, and elsewhere on the page. */
export const REPLY: Post = { name: 'Third Person', handle: 'third_handle', text: 'Lovely photo!' };

export const PARENT: Post = {
  name: 'Other Person',
  handle: 'other_handle',
  text: 'A walk by the river this morning. The geese are back.',
};
