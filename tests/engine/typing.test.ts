import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import { written } from '@/src/engine/detectors';
import { featuresOf } from '@/src/engine/learned/features';
import { readDraft } from '@/src/engine/read-draft';
import type { Draft } from '@/src/engine/types';
import { builtInRulebook } from '@/src/packs/built-in';

/** Invented, and of everything that looks beyond one sentence, or that a key more or less can change. */
const POSTS = [
  'Long day at IMS. My manager is a complete joke, and “Mrs Patel” in room 12 fell again! I h a t e\nt h i s\nplace. She was crying for her husband. All views my own, not those of my employer',
  'omg u are all c u n t s and w4nkers 🖕 call me on 01632 960 123. my mail is doris.marlow@example.org or d at example dot com. the door code is 4821x, dont tell. 12 Oak Close, Histon CB24 9ZR',
  'Who else is off sick. We had Doris and Frank in today. Zbgniewa Kowalskiego was shouting at me. I told the CQC about the drugs round. The union meets on Monday about our pay. a.b.c. D e f',
  'Dzisiaj mój pierwszy dzień w nowej pracy. Trzymajcie kciuki! Those people are vermin and should be sent back. “They are animals” he said. I said no. #TeamIMS @AgeUKCap_fan come and follow my new page',
  '$hit happens\u200b. ＦＵＬＬ width. Сorona а lot… İstanbul ẞ ﬁne 👩‍👩‍👧 ok?! I. M. S. and & + more "quoted words that nobody wrote"',
  `and then we went on and on ${'with one of our residents who likes a walk by the river and a cup of tea '.repeat(5)}until I said it was enough. She has dementia. I work at IMS\na.b.c. is what we say`,
];

const SAID: readonly Partial<Draft>[] = [
  { surface: 'post', role: 'personal' },
  { surface: 'reply', role: 'authorised', replyTo: { text: 'Long day at IMS. Nobody called me back' } },
  { surface: 'share', role: 'personal', replyTo: { text: 'IMS is a disgrace. They steal.' } },
];

describe.each(POSTS.map((post, at) => ({ post, at })))(
  'a post that is being written, $at',
  ({ post, at }) => {
    test('typed at its end, each key comes out as from nothing', () => {
      expectAlike(
        Array.from(post, (_, end) => post.slice(0, end + 1)),
        SAID[at % SAID.length],
      );
    });

    test('changed anywhere, by a key, a word or a paste, it comes out as from nothing', () => {
      expectAlike([...edits(post, POSTS[(at + 1) % POSTS.length] ?? '')], SAID[(at + 1) % SAID.length]);
    });
  },
);

test('said by somebody else, or somewhere else, the same words are read anew', () => {
  const [first = '', second = ''] = POSTS;
  const drafts = [first, second, `${first}.`, `${second} Ok`].flatMap(text =>
    SAID.map(said => draftOf(text, said)),
  );
  expectSame(drafts);
});

/** A key in the middle, a word taken out, a paste, capitals that come and go, and back again. */
function* edits(post: string, other: string): Generator<string> {
  for (let at = 0; at < post.length; at += 7) {
    yield post;
    yield `${post.slice(0, at)}x${post.slice(at)}`;
    yield `${post.slice(0, at)}. I ${post.slice(at)}`;
    yield post.slice(0, at) + post.slice(at + 5);
    yield `${post} ${post.slice(at)}`;
  }
  for (let at = 0; at < post.length; at += 40) {
    yield `${post.slice(0, at)} ${other} ${post.slice(at)}`;
    yield `${post.slice(0, at)}\n${other}`;
    yield post.slice(0, -1 - at);
    yield post.toLowerCase();
    yield post.slice(0, at).toUpperCase() + post.slice(at);
  }
  yield '';
  yield post;
}

function expectAlike(texts: readonly string[], said: Partial<Draft> | undefined): void {
  expectSame(texts.map(text => draftOf(text, said)));
}

/** One after another, as they are typed; and each after something that it has nothing in common with. */
function expectSame(drafts: readonly Draft[]): void {
  const typed = drafts.map(outcomeOf);
  const alone = drafts.map(draft => {
    outcomeOf(draftOf('Nothing in common', undefined));
    return outcomeOf(draft);
  });
  drafts.forEach(({ text }, at) => {
    if (typed[at] !== alone[at]) expect({ text, outcome: typed[at] }).toEqual({ text, outcome: alone[at] });
  });
  expect(typed).toHaveLength(drafts.length);
}

function outcomeOf(draft: Draft): string {
  const rulebook = builtInRulebook('ims');
  const check = checkDraft(draft, rulebook);
  const { sentences, post, whole } = featuresOf(readDraft(draft, rulebook.lexicon), written);
  return JSON.stringify([check, sentences.map(String), String(post), String(whole())]);
}

function draftOf(text: string, said: Partial<Draft> = {}): Draft {
  return { text, site: 'x', surface: 'post', role: 'personal', media: [], ...said };
}
