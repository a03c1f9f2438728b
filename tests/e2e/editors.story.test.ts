import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EditorBench } from './editor-bench';
import {
  CHANGE_NAMES,
  CHANGES,
  type ChangeName,
  caretAfter,
  type EditorName,
  isControlOf,
  linesFor,
  PLACES,
  type Place,
  textIn,
  WORDS,
} from './editor-cases';

/** What every editor has to bear, the real library in the real browser, with our functions where an extension's run. */
let bench: EditorBench;
beforeAll(async () => {
  bench = await EditorBench.open({ withExtension: false });
});

/** What one editor or another cannot undo by itself. */
const TAKEN_BACK: readonly ChangeName[] = [
  'all between a mention and a link',
  'a mention, by nothing',
  'everything',
  'nothing, a sentence at the end',
];

const HAS_SOFT_BREAKS: readonly EditorName[] = ['draft-js', 'lexical', 'tiptap'];

/** Where the caret stands while something else is changed: within a word that only some of the changes touch. */
const CARETS = [2, 130];

describe.each(PLACES.map(place => ({ ...place, text: textIn(linesFor(place)) })))(
  '$editor, in $root DOM',
  ({ text, ...place }) => {
    beforeEach(() => bench.put(place, linesFor(place)));

    test('is read as its own model has it', async () => {
      expect(await bench.model()).toBe(text);
      expect(await bench.run('return ours.readEditor(box).text;')).toBe(text);
    });

    if (HAS_SOFT_BREAKS.includes(place.editor)) {
      test('a line that ends in a soft break is read with it, and the next one follows', async () => {
        await bench.put(place, [[{ text: 'open' }, { text: '\n', as: 'break' }], [{ text: 'next' }]]);
        expect(await bench.model()).toBe('open\n\nnext');
        expect(await bench.run('return ours.readEditor(box).text;')).toBe('open\n\nnext');
      });
    }

    test('words are underlined where they are', async () => {
      // Where a change of direction begins, one place on the screen is two in the text.
      const words = isControlOf(place) ? WORDS.filter(word => word !== 'עולם') : [...WORDS];
      const spans = words.map(word => spanOf(text, word));
      expect(await (isControlOf(place) ? underlinedInControl(spans) : underlined(spans))).toEqual(words);
    });

    test('the caret is found where it was put', async () => {
      const places = [0, 3, ...lineStarts(text), text.indexOf('broken') + 2, text.length];
      const found = await bench.run<number[]>(
        `const found = [];
         for (const at of args[0]) {
           await putCaret(at);
           found.push(ours.selectedNow(box).start);
         }
         return found;`,
        places,
      );
      expect(found).toEqual(places);
    });

    test('changes are in the model, one undo takes each back, and the caret stays', async () => {
      // A form control takes any change alike, and in a shadow root only the selection is another: one in three will do.
      const isSampled = place.root === 'shadow' || isControlOf(place);
      const names = namesFor(text).filter((_, index) => !isSampled || index % 3 === 0);
      for (const [index, name] of names.entries()) {
        const { fix, wanted } = changeOf(text, name);
        const caret = CARETS[index % CARETS.length] ?? 0;
        const written = await bench.write(fix, caret);
        const at = caretAfter(caret, fix);
        expect({ name, model: await bench.model(), ...written }).toEqual({
          name,
          model: wanted,
          isDone: true,
          caret: { start: at, end: at },
        });
        if (undoesByItself(place, name)) {
          await bench.desk.browser.press('Control+z');
          await bench.modelIs(text);
        } else await bench.put(place, linesFor(place));
      }
    });

    test('our own undo takes changes back too', async () => {
      for (const name of TAKEN_BACK) {
        const { fix, wanted } = changeOf(text, name);
        const outcome = await bench.writeAndTakeBack(fix, 2);
        expect({ name, model: await bench.model(), ...outcome }).toEqual({
          name,
          model: text,
          written: wanted,
          isBack: true,
          caret: { start: 2, end: 2 },
        });
      }
    });

    test('a change right after typing is undone without what was typed, and typing goes on', async () => {
      await bench.run('await putCaret(args[0]);', text.indexOf('today'));
      await bench.desk.browser.type('here ');
      const typed = text.replace('today', 'here today');
      await bench.modelIs(typed);
      const { fix, wanted } = changeOf(typed, 'words in the middle, with an emoji');
      await bench.write(fix, typed.indexOf('here '), 'performance.now()');
      await bench.modelIs(wanted);
      await bench.desk.browser.press('Control+z');
      await bench.modelIs(typed);
      await bench.write(fix, typed.indexOf('here '));
      await bench.desk.browser.type('right ');
      await bench.modelIs(wanted.replace('here', 'right here'));
    });
  },
);

test('where the page collapses spaces, what is added stands there too', async () => {
  await bench.put({ editor: 'bare', root: 'light' }, [[{ text: 'My own words' }]], {
    'collapse-spaces': '1',
  });
  const added = await bench.write({ kind: 'append', text: 'Views are my own ' }, 0);
  expect(added.isDone).toBe(true);
  const taken = await bench.write({ kind: 'replace', span: { start: 2, end: 6 }, text: '' }, 0);
  expect(taken.isDone).toBe(true);
  expect((await bench.model()).replaceAll('\u00A0', ' ')).toBe('My words Views are my own ');
});

/** Where the page or the library has no undo that could work; docs/editors.md says why. Ours does, see above. */
function undoesByItself({ editor, root }: Place, name: ChangeName): boolean {
  const isFirefox = process.env.SECOND_LOOK_BROWSER === 'firefox';
  if (editor === 'quill' && root === 'shadow') return !LOST_IN_SHADOW.includes(name);
  return !(editor === 'bare' && isFirefox && name.startsWith('everything'));
}

/** What the browser's own undo makes something else of, where Quill 1 does not see the keys. */
const LOST_IN_SHADOW: readonly ChangeName[] = [
  'all between a mention and a link',
  'a mention',
  'a mention, by nothing',
  'words on both sides of a line’s end',
  'everything',
  'everything, by nothing',
];

function namesFor(text: string): ChangeName[] {
  return CHANGE_NAMES.filter(name => CHANGES[name](text));
}

function changeOf(text: string, name: ChangeName) {
  const change = CHANGES[name](text);
  if (!change) throw new Error(`“${name}” is not in this text`);
  return change;
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function lineStarts(text: string): number[] {
  return [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
}

type Spans = ReturnType<typeof spanOf>[];

/** The words under the highlights, each of them in sight. */
function underlined(spans: Spans): Promise<string[]> {
  return bench.run(
    `const findings = args[0].map(span => ({ span, severity: 'warn' }));
     const ranges = new ours.Underlines().draw(box, box.getRootNode(), ours.readEditor(box), findings);
     const frame = box.getBoundingClientRect();
     const isInSight = ({ left, right, top, bottom }) =>
       left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom + 1;
     const painted = [];
     CSS.highlights.get('second-look-warn').forEach(range => painted.push(range));
     const isPainted = range => painted.some(
       other => other.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
         other.compareBoundaryPoints(Range.END_TO_END, range) === 0);
     return findings.map(finding => {
       const range = ranges.get(finding);
       const isShown = isPainted(range) && isInSight(range.getBoundingClientRect());
       return isShown ? range.toString() : 'not in sight';
     });`,
    spans,
  );
}

/** Of a control the words lie in a copy above it: presses on either end of each tell what stands there. */
async function underlinedInControl(spans: Spans): Promise<string[]> {
  const words: string[] = [];
  for (const span of spans) {
    await bringIntoSight(span);
    const { left, right, y } = await bench.run<Record<'left' | 'right' | 'y', number>>(
      `const mirror = new ours.TextareaMirror();
       const range = ours.rangeOf(mirror.cover(box), args[0]);
       const { left, right, top, height } = range.getBoundingClientRect();
       mirror.uncover();
       return { left, right, y: top + height / 2 };`,
      span,
    );
    const ends = [await pressedAt(left + 1, y), await pressedAt(right - 1, y)].toSorted((a, b) => a - b);
    words.push(await bench.run<string>('return box.value.slice(...args[0]);', ends));
  }
  return words;
}

async function bringIntoSight({ start, end }: Spans[number]): Promise<void> {
  for (const at of [end, start]) {
    await bench.run('await putCaret(args[0]);', at);
    await bench.desk.browser.press('ArrowLeft');
    await bench.desk.browser.press('ArrowRight');
  }
}

async function pressedAt(x: number, y: number): Promise<number> {
  await bench.desk.browser.clickAt(x, y);
  return bench.run<number>('return box.selectionStart;');
}
