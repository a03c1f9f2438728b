/** Invented, as everybody here is. */
export const ME = { name: 'Test Name', handle: 'test_handle' };

export interface Post {
  name: string;
  handle: string;
  text: string;
}

export const PARENT: Post = {
  name: 'Other Person',
  handle: 'other_handle',
  text: 'A walk by the river this morning. The geese are back.',
};
