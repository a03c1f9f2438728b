import { describe, expect, it } from 'vitest';
import { MOST_POSTS, readPosts } from '@/src/studio/read-posts';

const textsOf = (text: string, name?: string) => readPosts(text, name).posts.map(post => post.text);

describe('posts', () => {
  it.each([
    ['one on each line', 'First\nSecond\n\n', undefined, ['First', 'Second']],
    ['apart by empty lines', 'First\nof two lines\n\nSecond', undefined, ['First\nof two lines', 'Second']],
    [
      'from a table, by the name of its column',
      'date,Post\n1,"Hello, all"\n2,Bye',
      'a.csv',
      ['Hello, all', 'Bye'],
    ],
    [
      'from a table without names, by its longest column',
      '1,A long enough text\n2,Another',
      'a.CSV',
      ['A long enough text', 'Another'],
    ],
    ['from lines of data', '{"text":"One"}\n"Two"\n{"message":"Three"}', 'a.jsonl', ['One', 'Two', 'Three']],
  ])('are read %s', (_, text, name, expected) => {
    expect(textsOf(text, name)).toEqual(expected);
  });

  it('keep where and as whom they were said, where the file tells', () => {
    const { posts } = readPosts('{"text":"Hi","site":"x","surface":"reply","role":"authorised"}', 'a.jsonl');
    expect(posts).toEqual([{ text: 'Hi', site: 'x', surface: 'reply', role: 'authorised' }]);
  });

  it('count what could not be read, and what is too much', () => {
    expect(readPosts('{"text":"Hi"}\nnot data\n{"number":1}', 'a.jsonl').unread).toBe(2);
    const { posts, left } = readPosts(
      Array.from({ length: MOST_POSTS + 5 }, (_, at) => `Post ${at}`).join('\n'),
    );
    expect([posts.length, left]).toEqual([MOST_POSTS, 5]);
  });
});
